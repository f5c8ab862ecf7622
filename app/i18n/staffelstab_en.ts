<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n record(s) written to %1.</source>
        <translation>
            <numerusform>%n record written to %1.</numerusform>
            <numerusform>%n records written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>%1: imported, %n record(s).</source>
        <translation>
            <numerusform>%1: imported, %n record.</numerusform>
            <numerusform>%1: imported, %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: brought up to date, %n record(s).</source>
        <translation>
            <numerusform>%1: brought up to date, %n record.</numerusform>
            <numerusform>%1: brought up to date, %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::LeaversModel</name>
    <message numerus="yes">
        <source>%n process(es), all with written experience</source>
        <translation>
            <numerusform>%n process, all with written experience</numerusform>
            <numerusform>%n processes, all with written experience</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n process</numerusform>
            <numerusform>%n processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without any written experience</source>
        <translation>
            <numerusform>%n without any written experience</numerusform>
            <numerusform>%n without any written experience</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::RecordList</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::SearchViewModel</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::StartViewModel</name>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n process</numerusform>
            <numerusform>%n processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n knowledge item(s)</source>
        <translation>
            <numerusform>%n knowledge item</numerusform>
            <numerusform>%n knowledge items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::TaskProgress</name>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
</TS>
