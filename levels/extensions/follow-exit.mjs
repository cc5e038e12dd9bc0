/// <reference types="@mapeditor/tiled-api" />
// Map > Follow Exit: opens the map that the selected exit leads to and selects the entry where one arrives.

import { show } from "./show-object.mjs";

/** The file of a map that an exit names: below the project first, then beside the map, as the game looks for it. */
function fileOf(name, map) {
    if (!name)
        return map;
    const folders = [FileInfo.path(map)];
    if (tiled.projectFilePath)
        folders.unshift(FileInfo.path(tiled.projectFilePath));
    return folders.map(folder => `${folder}/${name}.tmx`).find(file => File.exists(file));
}

const action = tiled.registerAction("BedtimeFollowExit", () => {
    const map = tiled.activeAsset;
    const exit = map && map.isTileMap && map.selectedObjects.find(object => object.className === "exit");
    if (!exit) {
        tiled.alert("Select an exit first.", action.text);
        return;
    }
    const to = String(exit.resolvedProperty("to") || "");
    const [name, entry] = to.split("#");
    const file = name === "end" ? undefined : fileOf(name, map.fileName);
    if (!to || !file)
        tiled.alert(name === "end" ? "This exit ends the story." : `There is no map "${to}".`, action.text);
    else if (!show(file, object => object.className === "entry" && (!entry || object.name === entry)))
        tiled.alert(`${FileInfo.fileName(file)} has no entry "${entry || ""}".`, action.text);
});
action.text = "Follow Exit";
action.shortcut = "Ctrl+Shift+J";

tiled.extendMenu("Map", [{ separator: true }, { action: "BedtimeFollowExit" }]);
