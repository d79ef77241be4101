<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
    <context>
        <name>cf::ui::Button</name>
        <message>
            <source>%1  %2</source>
            <extracomment>Tool tip of a button: what it does, then its key</extracomment>
            <translation>[%1  %2~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::Facts</name>
        <message>
            <source>Facts</source>
            <translation>[Ƒàçţš]</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>What a fact is called, and the fact</extracomment>
            <translation>[%1: %2~]</translation>
        </message>
        <message>
            <source>Copy with name</source>
            <translation>[Çööþýý ŵîîţĥ ńààḿé]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::Grade</name>
        <message>
            <source>grade X, negative</source>
            <translation>[ĝřààďéé X, ńééĝààţîîṽé]</translation>
        </message>
        <message>
            <source>grade U, no evidence</source>
            <translation>[ĝřààďéé ÛÛ, ńöö ééṽîîďéńçé]</translation>
        </message>
        <message>
            <source>grade %1</source>
            <translation>[ĝřààďéé %1]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::Histogram</name>
        <message>
            <source>Spread over time</source>
            <translation>[Šþřééààď ööṽééř ţîîḿé]</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>[ńöö ďàţà]</translation>
        </message>
        <message>
            <source>at least %1</source>
            <extracomment>A count that may be larger, because not every source could say</extracomment>
            <translation>[ààţ ĺééààšţ %1]</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>One moment in time, and how many</extracomment>
            <translation>[%1, %2~]</translation>
        </message>
        <message>
            <source>%1 to %2, %3</source>
            <extracomment>Start and end of a span of time, and how many</extracomment>
            <translation>[%1 ţöö %2, %3~~]</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <extracomment>Start and end of a span of time</extracomment>
            <translation>[%1 – %2~]</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>[ńööţ ķńööŵń]</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a span of time and how many</comment>
            <translation>[%1: %2~]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ItemList</name>
        <message>
            <source>Copy</source>
            <translation>[Çöþý]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::LegList</name>
        <message>
            <source>Delivery</source>
            <translation>[Ďééĺîîṽéřý]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::Notice</name>
        <message>
            <source>Put away</source>
            <translation>[Þûûţ ààŵàý]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::ProgressLine</name>
        <message>
            <source>Pause</source>
            <translation>[Þàûšé]</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>[Çààńçéĺ]</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>[%1 %]</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>[Çööńţîîńûé]</translation>
        </message>
    </context>
    <context>
        <name>cf::ui::Skeleton</name>
        <message>
            <source>Loading</source>
            <translation>[Ĺööàďîńĝ]</translation>
        </message>
    </context>
</TS>
