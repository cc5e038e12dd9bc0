<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="typed" tilewidth="16" tileheight="16" tilecount="8" columns="4">
 <image source="tiles.png" width="64" height="32"/>
 <tile id="2" type="plate">
  <properties>
   <property name="latch" type="bool" value="true"/>
   <property name="look" propertytype="plate_look" value="bell"/>
   <property name="weight" type="int" value="2"/>
  </properties>
 </tile>
</tileset>
