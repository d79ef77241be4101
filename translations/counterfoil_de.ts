<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>cf::ui::Button</name>
    <message>
        <source>%1  %2</source>
        <extracomment>Tool tip of a button: what it does, then its key</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cf::ui::Facts</name>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a fact is called, and the fact</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cf::ui::Grade</name>
    <message>
        <source>grade X, negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade U, no evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grade %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cf::ui::Histogram</name>
    <message>
        <source>Spread over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <extracomment>A count that may be larger, because not every source could say</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>One moment in time, and how many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <extracomment>Start and end of a span of time, and how many</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>Start and end of a span of time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a span of time and how many</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cf::ui::ItemList</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cf::ui::LegList</name>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cf::ui::Notice</name>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cf::ui::ProgressLine</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cf::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
