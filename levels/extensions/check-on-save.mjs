/// <reference types="@mapeditor/tiled-api" />
// When a map is saved, runs the project's own command "Check this map" and puts its findings into the Issues view.
// Activating a finding there selects the object that it is about.

import { show } from "./show-object.mjs";

const COMMAND = "Check this map";

/** The project's command of that name, or undefined. */
function commandOf(project) {
    const file = new TextFile(project, TextFile.ReadOnly);
    const commands = JSON.parse(file.readAll()).commands || [];
    file.close();
    return commands.find(command => command.name === COMMAND && command.enabled);
}

/** The arguments of a command line; quotes hold one together, and a variable's value is never taken apart. */
function split(line, values) {
    return (line.match(/(?:"[^"]*"|[^\s"])+/g) || []).map(word =>
        word.replace(/"/g, "").replace(/%[a-z]+/g, name => values[name] === undefined ? name : values[name]));
}

/** Runs the check; gives what it found, or undefined after saying why it could not. */
function check(command, map, project) {
    const process = new Process();
    process.workingDirectory = project;
    const values = { "%mapfile": map, "%mappath": FileInfo.path(map), "%projectpath": project };
    process.exec(command.command, [...split(command.arguments, values), "--json"], false);
    const said = process.readStdOut();
    const complaint = process.readStdErr().trim();
    process.close();
    try {
        return JSON.parse(said);
    } catch (error) {
        tiled.error(`${COMMAND}: ${complaint || `"${command.command}" did not run`}`);
        return undefined;
    }
}

tiled.assetSaved.connect(asset => {
    if (!asset.isTileMap || !tiled.projectFilePath)
        return;
    const command = commandOf(tiled.projectFilePath);
    if (!command)
        return;
    const map = asset.fileName;
    const result = check(command, map, FileInfo.path(tiled.projectFilePath));
    for (const finding of result ? result.findings : []) {
        const report = finding.severity === "error" ? tiled.error : tiled.warn;
        report(finding.text, () => show(map, object => object.id === finding.object));
    }
    if (result)
        tiled.log(`${FileInfo.fileName(map)}: ${result.errors} errors, ${result.warnings} warnings`);
});
