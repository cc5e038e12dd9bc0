<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="each" tilewidth="32" tileheight="24" tilecount="2" columns="0">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image width="16" height="16" source="small.png"/>
 </tile>
 <tile id="3">
  <image width="32" height="24" source="tall.png"/>
 </tile>
</tileset>
