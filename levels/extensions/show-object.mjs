/// <reference types="@mapeditor/tiled-api" />
// Finding an object in a map and showing it; for the other extensions of this folder.

/** Every object of a map or a group, through all its layers. */
export function* objectsOf(layered) {
    for (const layer of layered.layers) {
        if (layer.isObjectLayer)
            yield* layer.objects;
        else if (layer.isGroupLayer)
            yield* objectsOf(layer);
    }
}

/** Opens a map file and selects the first object that `wanted` says yes to. Gives whether there was one. */
export function show(file, wanted) {
    const asset = tiled.open(file);
    if (!asset || !asset.isTileMap)
        return false;
    for (const object of objectsOf(asset)) {
        if (!wanted(object))
            continue;
        asset.selectedObjects = [object];
        const view = tiled.mapEditor.currentMapView;
        if (view)
            view.centerOn(object.x + object.width / 2, object.y + object.height / 2);
        return true;
    }
    return false;
}
