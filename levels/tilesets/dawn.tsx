<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="dawn" tilewidth="16" tileheight="16" tilecount="207" columns="16">
 <image source="dawn.png" width="256" height="208"/>
 <tile id="0" type="terrain"/>
 <tile id="1" type="terrain"/>
 <tile id="2" type="terrain"/>
 <tile id="3" type="terrain"/>
 <tile id="4" type="terrain"/>
 <tile id="5" type="terrain"/>
 <tile id="6" type="terrain"/>
 <tile id="7" type="terrain"/>
 <tile id="8" type="terrain"/>
 <tile id="9" type="terrain"/>
 <tile id="10" type="terrain"/>
 <tile id="11" type="terrain"/>
 <tile id="12" type="terrain"/>
 <tile id="13" type="terrain"/>
 <tile id="14" type="terrain"/>
 <tile id="15" type="terrain"/>
 <tile id="16" type="terrain"/>
 <tile id="17" type="terrain"/>
 <tile id="18" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="19" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="20" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="21" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="22" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="23" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="24" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="25" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="26" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="27" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="28" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="29" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="30" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="31" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="32" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="33" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="34" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="35" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="36" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="37" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="38" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="39" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="40" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="41" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="42" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="43" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="44" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="45" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="46" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="47" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="48" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="49" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="50" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="51" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="52" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="53" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="54" type="terrain" probability="0">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="55" type="terrain" probability="0">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="56" type="terrain" probability="0">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="57" type="terrain" probability="0">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="58" type="terrain" probability="0">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="59" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="68" type="terrain"/>
 <tile id="69" type="terrain"/>
 <tile id="70" type="terrain"/>
 <tile id="71" type="terrain"/>
 <tile id="72" type="terrain"/>
 <tile id="73" type="terrain"/>
 <tile id="74" type="terrain"/>
 <tile id="75" type="terrain"/>
 <tile id="76" type="terrain"/>
 <tile id="77" type="terrain"/>
 <tile id="78" type="terrain"/>
 <tile id="79" type="terrain"/>
 <tile id="80" type="terrain"/>
 <tile id="81" type="terrain"/>
 <tile id="82" type="terrain"/>
 <tile id="83" type="terrain"/>
 <tile id="84" type="terrain"/>
 <tile id="85" type="terrain"/>
 <tile id="86" type="terrain"/>
 <tile id="87" type="terrain"/>
 <tile id="88" type="terrain"/>
 <tile id="89" type="terrain"/>
 <tile id="90" type="terrain"/>
 <tile id="91" type="terrain"/>
 <tile id="92" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="93" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="94" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="95" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="96" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="97" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="98" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="99" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="100" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="101" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="102" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="103" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="104" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="105" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="106" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="107" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="108" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="109" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="110" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="111" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="112" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="113" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="114" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="115" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="116" type="terrain" probability="0">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="117" type="terrain" probability="0">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="118" type="terrain" probability="0">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="119" type="terrain" probability="0">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="120" type="terrain" probability="0">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="121" type="terrain" probability="0">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="122" type="terrain" probability="0">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="123" type="terrain" probability="0">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="124" type="terrain" probability="0">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="125" type="terrain" probability="0">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="126" type="terrain" probability="0">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="127" type="terrain" probability="0">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="128" type="terrain" probability="0">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="129" type="terrain" probability="0">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="130" type="terrain" probability="0">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="131" type="terrain" probability="0">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="132" type="terrain" probability="0">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="133" type="terrain" probability="0">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="134" type="terrain" probability="0">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="135" type="terrain" probability="0">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="136" type="terrain" probability="0">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="137" type="terrain" probability="0">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="138" type="terrain" probability="0">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="139" type="terrain" probability="0">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="140" type="terrain" probability="0">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="141" type="terrain" probability="0">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="142" type="terrain"/>
 <tile id="143" type="terrain"/>
 <tile id="144" type="terrain"/>
 <tile id="145" type="terrain"/>
 <tile id="146" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="147" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="148" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="149" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="150" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="151" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="152" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="172" type="terrain">
  <properties>
   <property name="void" type="bool" value="true"/>
  </properties>
 </tile>
 <tile id="173" type="terrain">
  <properties>
   <property name="void" type="bool" value="true"/>
  </properties>
 </tile>
 <tile id="174" type="terrain">
  <properties>
   <property name="void" type="bool" value="true"/>
  </properties>
 </tile>
 <tile id="175" type="terrain">
  <properties>
   <property name="void" type="bool" value="true"/>
  </properties>
 </tile>
 <tile id="176" type="terrain">
  <properties>
   <property name="void" type="bool" value="true"/>
  </properties>
 </tile>
 <tile id="177" type="terrain">
  <properties>
   <property name="void" type="bool" value="true"/>
  </properties>
 </tile>
 <tile id="178" type="terrain">
  <properties>
   <property name="void" type="bool" value="true"/>
  </properties>
 </tile>
 <tile id="179" type="terrain">
  <properties>
   <property name="void" type="bool" value="true"/>
  </properties>
 </tile>
 <tile id="180" type="terrain">
  <properties>
   <property name="void" type="bool" value="true"/>
  </properties>
 </tile>
 <tile id="181" type="terrain">
  <properties>
   <property name="void" type="bool" value="true"/>
  </properties>
 </tile>
 <tile id="182" type="terrain">
  <properties>
   <property name="void" type="bool" value="true"/>
  </properties>
 </tile>
 <tile id="183" type="terrain">
  <properties>
   <property name="void" type="bool" value="true"/>
  </properties>
 </tile>
 <tile id="184" type="terrain">
  <properties>
   <property name="solid" type="bool" value="true"/>
  </properties>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="185">
  <animation>
   <frame tileid="185" duration="2600"/>
   <frame tileid="186" duration="200"/>
   <frame tileid="187" duration="900"/>
   <frame tileid="188" duration="260"/>
  </animation>
 </tile>
 <tile id="189">
  <animation>
   <frame tileid="189" duration="220"/>
   <frame tileid="190" duration="220"/>
   <frame tileid="191" duration="220"/>
   <frame tileid="192" duration="220"/>
   <frame tileid="193" duration="220"/>
  </animation>
 </tile>
 <tile id="194">
  <animation>
   <frame tileid="194" duration="900"/>
   <frame tileid="195" duration="700"/>
   <frame tileid="196" duration="180"/>
   <frame tileid="197" duration="180"/>
   <frame tileid="198" duration="660"/>
  </animation>
 </tile>
 <tile id="199">
  <animation>
   <frame tileid="199" duration="1960"/>
   <frame tileid="200" duration="180"/>
   <frame tileid="201" duration="200"/>
   <frame tileid="202" duration="280"/>
  </animation>
 </tile>
 <tile id="203">
  <animation>
   <frame tileid="203" duration="210"/>
   <frame tileid="204" duration="180"/>
   <frame tileid="205" duration="240"/>
   <frame tileid="206" duration="190"/>
  </animation>
 </tile>
 <wangsets>
  <wangset name="floor" type="corner" tile="0">
   <wangcolor name="floor" color="#a0724a" tile="0" probability="1"/>
   <wangtile tileid="0" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="1" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="2" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="3" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="4" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="5" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="6" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="7" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="68" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="69" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="70" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="71" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="72" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="73" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="74" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="75" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="76" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="77" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="78" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="79" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="80" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="81" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="82" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="83" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="84" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="85" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="86" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="87" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="88" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="89" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="90" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="91" wangid="0,1,0,1,0,1,0,1"/>
  </wangset>
  <wangset name="wall" type="edge" tile="34">
   <wangcolor name="wall" color="#5b6ee1" tile="34" probability="1"/>
   <wangtile tileid="34" wangid="1,0,1,0,1,0,1,0"/>
   <wangtile tileid="35" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="36" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="37" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="38" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="39" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="40" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="41" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="42" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="43" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="44" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="45" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="46" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="47" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="48" wangid="1,0,0,0,0,0,0,0"/>
  </wangset>
  <wangset name="island" type="edge" tile="167">
   <wangcolor name="island" color="#5fcde4" tile="167" probability="1"/>
   <wangtile tileid="153" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="154" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="155" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="156" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="157" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="158" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="159" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="160" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="161" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="162" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="163" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="164" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="165" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="166" wangid="1,0,0,0,0,0,0,0"/>
  </wangset>
 </wangsets>
</tileset>
