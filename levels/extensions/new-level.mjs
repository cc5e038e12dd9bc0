/// <reference types="@mapeditor/tiled-api" />
// File > New Level: a copy of the starter map under a name of one's own, ready to be changed and played.

const STARTER = "starter.tmx";

const action = tiled.registerAction("BedtimeNewLevel", () => {
    if (!tiled.projectFilePath) {
        tiled.alert("Open the project first: the starter map lies beside it.", action.text);
        return;
    }
    const folder = FileInfo.path(tiled.projectFilePath);
    const format = tiled.mapFormat("tmx");
    const file = tiled.promptSaveFile(folder, "Maps (*.tmx)", action.text);
    if (!file)
        return;
    const path = file.endsWith(".tmx") ? file : `${file}.tmx`;
    if (path !== file && File.exists(path)) {
        tiled.alert(`${FileInfo.fileName(path)} is there already; choose another name.`, action.text);
        return;
    }
    const failed = format.write(format.read(`${folder}/${STARTER}`), path);
    if (failed)
        tiled.alert(failed, action.text);
    else
        tiled.open(path);
});
action.text = "New Level";
action.shortcut = "Ctrl+Shift+L";

tiled.extendMenu("File", [{ action: "BedtimeNewLevel", before: "Open" }]);
