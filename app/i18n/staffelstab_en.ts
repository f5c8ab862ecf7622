<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AttachmentWords</name>
    <message numerus="yes">
        <source>%n page(s) read</source>
        <translation>
            <numerusform>%n page read</numerusform>
            <numerusform>%n pages read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) read</source>
        <translation>
            <numerusform>%n sheet read</numerusform>
            <numerusform>%n sheets read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s) read</source>
        <translation>
            <numerusform>%n slide read</numerusform>
            <numerusform>%n slides read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them recognised from pictures</source>
        <translation>
            <numerusform>%n of them recognised from a picture</numerusform>
            <numerusform>%n of them recognised from pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) not recognised yet</source>
        <translation>
            <numerusform>%n picture not recognised yet</numerusform>
            <numerusform>%n pictures not recognised yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BasisCard</name>
    <message numerus="yes">
        <source>%n finding(s) chosen. What is recommended because of it?</source>
        <translation>
            <numerusform>%n finding chosen. What is recommended because of it?</numerusform>
            <numerusform>%n findings chosen. What is recommended because of it?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CircleView</name>
    <message numerus="yes">
        <source>%1, %n finding(s)</source>
        <translation>
            <numerusform>%1, %n finding</numerusform>
            <numerusform>%1, %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n record(s) written to %1.</source>
        <translation>
            <numerusform>%n record written to %1.</numerusform>
            <numerusform>%n records written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n process(es) saved.</source>
        <translation>
            <numerusform>Tags of %n process saved.</numerusform>
            <numerusform>Tags of %n processes saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Status of %n process(es) saved.</source>
        <translation>
            <numerusform>Status of %n process saved.</numerusform>
            <numerusform>Status of %n processes saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back; %n record(s) changed.</source>
        <translation>
            <numerusform>Taken back; %n record changed.</numerusform>
            <numerusform>Taken back; %n records changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) moved to the bin.</source>
        <translation>
            <numerusform>%n record moved to the bin.</numerusform>
            <numerusform>%n records moved to the bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) taken out of the bin.</source>
        <translation>
            <numerusform>%n record taken out of the bin.</numerusform>
            <numerusform>%n records taken out of the bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n damage(s) found. Nothing was changed. Go on with a backup.</source>
        <translation>
            <numerusform>%1: %n damage found. Nothing was changed. Go on with a backup.</numerusform>
            <numerusform>%1: %n damages found. Nothing was changed. Go on with a backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1 of them refused.</source>
        <translation>
            <numerusform>%n file, %1 of them refused.</numerusform>
            <numerusform>%n files, %1 of them refused.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) written to %1.</source>
        <translation>
            <numerusform>%n date written to %1.</numerusform>
            <numerusform>%n dates written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) name no day and are not in it.</source>
        <translation>
            <numerusform>%n entry names no day and is not in it.</numerusform>
            <numerusform>%n entries name no day and are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) that speak of people were replaced; --list shows them.</source>
        <translation>
            <numerusform>%n place that speaks of people was replaced; --list shows it.</numerusform>
            <numerusform>%n places that speak of people were replaced; --list shows them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) still name her. Look at each of them:</source>
        <translation>
            <numerusform>%n text still names her. Look at it:</numerusform>
            <numerusform>%n texts still name her. Look at each of them:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) still hold the name. Delete them when you need them no more:</source>
        <translation>
            <numerusform>%n backup still holds the name. Delete it when you need it no more:</numerusform>
            <numerusform>%n backups still hold the name. Delete them when you need them no more:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentsView</name>
    <message numerus="yes">
        <source>Show %n settled comment(s)</source>
        <translation>
            <numerusform>Show %n settled comment</numerusform>
            <numerusform>Show %n settled comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompletenessWords</name>
    <message numerus="yes">
        <source>+%n point(s)</source>
        <translation>
            <numerusform>+%n point</numerusform>
            <numerusform>+%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DigiCheckText</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n media break(s)</source>
        <translation>
            <numerusform>%n media break</numerusform>
            <numerusform>%n media breaks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>said %n time(s)</source>
        <translation>
            <numerusform>said %n time</numerusform>
            <numerusform>said %n times</numerusform>
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
    <name>GlanceText</name>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>%n more line</numerusform>
            <numerusform>%n more lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>said %n time(s)</source>
        <translation>
            <numerusform>said once</numerusform>
            <numerusform>said %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InterviewText</name>
    <message numerus="yes">
        <source>Release %n answer(s)</source>
        <translation>
            <numerusform>Release %n answer</numerusform>
            <numerusform>Release %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s)</source>
        <translation>
            <numerusform>%1 of %n question</numerusform>
            <numerusform>%1 of %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n question(s) settled</source>
        <translation>
            <numerusform>%1 of %n question settled</numerusform>
            <numerusform>%1 of %n questions settled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n topic(s) finished</source>
        <translation>
            <numerusform>%1 of %n topic finished</numerusform>
            <numerusform>%1 of %n topics finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message numerus="yes">
        <source>%n open recommendation(s)</source>
        <translation>
            <numerusform>%n open recommendation</numerusform>
            <numerusform>%n open recommendations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with much benefit for little effort</source>
        <translation>
            <numerusform>%n with much benefit for little effort</numerusform>
            <numerusform>%n with much benefit for little effort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ordered by law and therefore without a rank</source>
        <translation>
            <numerusform>%n ordered by law and therefore without a rank</numerusform>
            <numerusform>%n ordered by law and therefore without a rank</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without enough numbers</source>
        <translation>
            <numerusform>%n without enough numbers</numerusform>
            <numerusform>%n without enough numbers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewText</name>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n process</numerusform>
            <numerusform>%n processes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PriorityText</name>
    <message numerus="yes">
        <source>%n media break(s)</source>
        <translation>
            <numerusform>%n media break</numerusform>
            <numerusform>%n media breaks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 case(s) a year</source>
        <translation>
            <numerusform>%1 case a year</numerusform>
            <numerusform>%1 cases a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hour(s) a year</source>
        <translation>
            <numerusform>%1 hour a year</numerusform>
            <numerusform>%1 hours a year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressText</name>
    <message numerus="yes">
        <source>%n milestone(s) overdue</source>
        <translation>
            <numerusform>%n milestone overdue</numerusform>
            <numerusform>%n milestones overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message numerus="yes">
        <source>%n recommendation(s)</source>
        <translation>
            <numerusform>%n recommendation</numerusform>
            <numerusform>%n recommendations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message numerus="yes">
        <source>%n media break(s)</source>
        <translation>
            <numerusform>%n media break</numerusform>
            <numerusform>%n media breaks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterGroupLine</name>
    <message numerus="yes">
        <source>%1: %n process(es)</source>
        <translation>
            <numerusform>%1: %n process</numerusform>
            <numerusform>%1: %n processes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovalText</name>
    <message numerus="yes">
        <source>Still named in: %1 and %n more.</source>
        <translation>
            <numerusform>Still named in: %1 and %n more.</numerusform>
            <numerusform>Still named in: %1 and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n record(s) to the bin (%1)? A backup is made first.</source>
        <translation>
            <numerusform>Move %n record to the bin (%1)? A backup is made first.</numerusform>
            <numerusform>Move %n records to the bin (%1)? A backup is made first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoadmapRows</name>
    <message numerus="yes">
        <source>%n recommendation(s): %1</source>
        <translation>
            <numerusform>%n recommendation: %1</numerusform>
            <numerusform>%n recommendations: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoadmapText</name>
    <message numerus="yes">
        <source>%1 day(s)</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingText</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message numerus="yes">
        <source>%n open comment(s) on step %1</source>
        <translation>
            <numerusform>%n open comment on step %1</numerusform>
            <numerusform>%n open comments on step %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepReading</name>
    <message numerus="yes">
        <source>%n open comment(s)</source>
        <translation>
            <numerusform>%n open comment</numerusform>
            <numerusform>%n open comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comment(s) on step %1</source>
        <translation>
            <numerusform>%n open comment on step %1</numerusform>
            <numerusform>%n open comments on step %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialText</name>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not hold</source>
        <translation>
            <numerusform>%n did not hold</numerusform>
            <numerusform>%n did not hold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not looked at</source>
        <translation>
            <numerusform>%n not looked at</numerusform>
            <numerusform>%n not looked at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message numerus="yes">
        <source>counted over %n step(s)</source>
        <translation>
            <numerusform>counted over %n step</numerusform>
            <numerusform>counted over %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::AdviceViewModel</name>
    <message numerus="yes">
        <source>%n suggestion(s) for the processes looked at, each with the facts that led to it.</source>
        <translation>
            <numerusform>%n suggestion for the processes looked at, each with the facts that led to it.</numerusform>
            <numerusform>%n suggestions for the processes looked at, each with the facts that led to it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::BackupViewModel</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::BinViewModel</name>
    <message numerus="yes">
        <source>%n entry(s) in the bin</source>
        <translation>
            <numerusform>%n entry in the bin</numerusform>
            <numerusform>%n entries in the bin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n chosen entry(s)</source>
        <translation>
            <numerusform>Take back %n chosen entry</numerusform>
            <numerusform>Take back %n chosen entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) taken back out of the bin.</source>
        <translation>
            <numerusform>%n entry taken back out of the bin.</numerusform>
            <numerusform>%n entries taken back out of the bin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::BulkChange</name>
    <message numerus="yes">
        <source>Concerns %n process(es)</source>
        <translation>
            <numerusform>Concerns %n process</numerusform>
            <numerusform>Concerns %n processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 and %n more</source>
        <translation>
            <numerusform>%1: %2 and %n more</numerusform>
            <numerusform>%1: %2 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) tagged.</source>
        <translation>
            <numerusform>%n process tagged.</numerusform>
            <numerusform>%n processes tagged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” set for %n process(es).</source>
        <translation>
            <numerusform>“%1” set for %n process.</numerusform>
            <numerusform>“%1” set for %n processes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” taken away from %n process(es).</source>
        <translation>
            <numerusform>“%1” taken away from %n process.</numerusform>
            <numerusform>“%1” taken away from %n processes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::CheckViewModel</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s)</source>
        <translation>
            <numerusform>%Ln attachment</numerusform>
            <numerusform>%Ln attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damage(s) found. %1 Everything that is not named here is sound. Nothing was changed. Please make a copy of the file first, then restore a backup into a new file and compare.</source>
        <translation>
            <numerusform>%n damage found. %1 Everything that is not named here is sound. Nothing was changed. Please make a copy of the file first, then restore a backup into a new file and compare.</numerusform>
            <numerusform>%n damages found. %1 Everything that is not named here is sound. Nothing was changed. Please make a copy of the file first, then restore a backup into a new file and compare.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::CompletionViewModel</name>
    <message numerus="yes">
        <source>%n proposal(s). Ctrl+Space leads there.</source>
        <translation>
            <numerusform>%n proposal. Ctrl+Space leads there.</numerusform>
            <numerusform>%n proposals. Ctrl+Space leads there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::EchoViewModel</name>
    <message numerus="yes">
        <source>%n record(s) to look at</source>
        <translation>
            <numerusform>%n record to look at</numerusform>
            <numerusform>%n records to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::ExportViewModel</name>
    <message numerus="yes">
        <source>%Ln record(s) written to %1</source>
        <translation>
            <numerusform>%Ln record written to %1</numerusform>
            <numerusform>%Ln records written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::FirstDaysViewModel</name>
    <message numerus="yes">
        <source>%n date(s) were saved as “%1”.</source>
        <translation>
            <numerusform>%n date was saved as “%1”.</numerusform>
            <numerusform>%n dates were saved as “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) name no day and are not in it.</source>
        <translation>
            <numerusform>%n entry names no day and is not in it.</numerusform>
            <numerusform>%n entries name no day and are not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::HandoverViewModel</name>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n process</numerusform>
            <numerusform>%n processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not rated</source>
        <translation>
            <numerusform>%n not rated</numerusform>
            <numerusform>%n not rated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::ImportViewModel</name>
    <message numerus="yes">
        <source>%n file(s) imported</source>
        <translation>
            <numerusform>%n file imported</numerusform>
            <numerusform>%n files imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n brought up to date</source>
        <translation>
            <numerusform>%n brought up to date</numerusform>
            <numerusform>%n brought up to date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::InterviewViewModel</name>
    <message numerus="yes">
        <source>%n answer(s) released; everybody can find them now.</source>
        <translation>
            <numerusform>%n answer released; everybody can find it now.</numerusform>
            <numerusform>%n answers released; everybody can find them now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A break after %n minute(s). Next time it goes on at the question where you stopped.</source>
        <translation>
            <numerusform>A break after %n minute. Next time it goes on at the question where you stopped.</numerusform>
            <numerusform>A break after %n minutes. Next time it goes on at the question where you stopped.</numerusform>
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
    <name>staffelstab::MissesViewModel</name>
    <message numerus="yes">
        <source>searched %n time(s)</source>
        <translation>
            <numerusform>searched %n time</numerusform>
            <numerusform>searched %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::OutlookViewModel</name>
    <message numerus="yes">
        <source>On %1 nobody who is here today can do %n of %2 processes any more.</source>
        <translation>
            <numerusform>On %1 nobody who is here today can do %n of %2 processes any more.</numerusform>
            <numerusform>On %1 nobody who is here today can do %n of %2 processes any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Within three years %n process(es) lose the last person who can do them.</source>
        <translation>
            <numerusform>Within three years %n process loses the last person who can do it.</numerusform>
            <numerusform>Within three years %n processes lose the last person who can do them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::OverviewViewModel</name>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n process</numerusform>
            <numerusform>%n processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n process(es) something must be done at once or soon</source>
        <translation>
            <numerusform>For %n process something must be done at once or soon</numerusform>
            <numerusform>For %n processes something must be done at once or soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be rated yet, because the leaving date or the four answers are missing.</source>
        <translation>
            <numerusform>%n cannot be rated yet, because the leaving date or the four answers are missing.</numerusform>
            <numerusform>%n cannot be rated yet, because the leaving date or the four answers are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The roadmap costs %1 once, in %n half-year(s).</source>
        <translation>
            <numerusform>The roadmap costs %1 once, in %n half-year.</numerusform>
            <numerusform>The roadmap costs %1 once, in %n half-years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) are changed after all who can do them have left.</source>
        <translation>
            <numerusform>%n process is changed after all who can do it have left.</numerusform>
            <numerusform>%n processes are changed after all who can do them have left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::PersonViewModel</name>
    <message numerus="yes">
        <source>%Ln text(s) still name the person. Open each one and decide; when you are done, erase once more with the old name as another name, so that the history forgets it as well.</source>
        <translation>
            <numerusform>%Ln text still names the person. Open it and decide; then erase once more with the old name as another name, so that the history forgets it as well.</numerusform>
            <numerusform>%Ln texts still name the person. Open each one and decide; when you are done, erase once more with the old name as another name, so that the history forgets it as well.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::PrioritiesViewModel</name>
    <message numerus="yes">
        <source>%n process(es) are not ranked, because none of the four inputs is stated.</source>
        <translation>
            <numerusform>%n process is not ranked, because none of the four inputs is stated.</numerusform>
            <numerusform>%n processes are not ranked, because none of the four inputs is stated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) are not ranked, because the leaving date or the four answers are missing.</source>
        <translation>
            <numerusform>%n process is not ranked, because the leaving date or the four answers are missing.</numerusform>
            <numerusform>%n processes are not ranked, because the leaving date or the four answers are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) are not ranked, because no step names a medium.</source>
        <translation>
            <numerusform>%n process is not ranked, because no step names a medium.</numerusform>
            <numerusform>%n processes are not ranked, because no step names a medium.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::ProcessesViewModel</name>
    <message numerus="yes">
        <source>%n process(es) are in the bin now.</source>
        <translation>
            <numerusform>%n process is in the bin now.</numerusform>
            <numerusform>%n processes are in the bin now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::ProposalViewModel</name>
    <message numerus="yes">
        <source>%n recommendation(s) would move</source>
        <translation>
            <numerusform>%n recommendation would move</numerusform>
            <numerusform>%n recommendations would move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n would not be planned</source>
        <translation>
            <numerusform>%n would not be planned</numerusform>
            <numerusform>%n would not be planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With 20 % less money and time %n recommendation(s) would be delayed:</source>
        <translation>
            <numerusform>With 20 % less money and time %n recommendation would be delayed:</numerusform>
            <numerusform>With 20 % less money and time %n recommendations would be delayed:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The proposal is the plan now: %n recommendation(s) moved.</source>
        <translation>
            <numerusform>The proposal is the plan now: %n recommendation moved.</numerusform>
            <numerusform>The proposal is the plan now: %n recommendations moved.</numerusform>
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
    <name>staffelstab::RegisterViewModel</name>
    <message numerus="yes">
        <source>%n process(es)</source>
        <translation>
            <numerusform>%n process</numerusform>
            <numerusform>%n processes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::RegisterViews</name>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n filter</numerusform>
            <numerusform>%n filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::RoadmapViewModel</name>
    <message numerus="yes">
        <source>%n half-year(s)</source>
        <translation>
            <numerusform>%n half-year</numerusform>
            <numerusform>%n half-years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommendation(s) planned</source>
        <translation>
            <numerusform>%n recommendation planned</numerusform>
            <numerusform>%n recommendations planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not planned</source>
        <translation>
            <numerusform>%n not planned</numerusform>
            <numerusform>%n not planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::SearchMemory</name>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n filter</numerusform>
            <numerusform>%n filters</numerusform>
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
    <name>staffelstab::SharingViewModel</name>
    <message numerus="yes">
        <source>%Ln record(s).</source>
        <translation>
            <numerusform>%Ln record.</numerusform>
            <numerusform>%Ln records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) speak of people or could lead to one.</source>
        <translation>
            <numerusform>%Ln place speaks of people or could lead to one.</numerusform>
            <numerusform>%Ln places speak of people or could lead to one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::SheetViewModel</name>
    <message numerus="yes">
        <source>%n media break(s)</source>
        <translation>
            <numerusform>%n media break</numerusform>
            <numerusform>%n media breaks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::SittingViewModel</name>
    <message numerus="yes">
        <source>%n minute(s) in this sitting</source>
        <translation>
            <numerusform>%n minute in this sitting</numerusform>
            <numerusform>%n minutes in this sitting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have been at it for %n minute(s). Several short sittings bring more than a long one: everything is kept, and next time it goes on at this very question.</source>
        <translation>
            <numerusform>You have been at it for %n minute. Several short sittings bring more than a long one: everything is kept, and next time it goes on at this very question.</numerusform>
            <numerusform>You have been at it for %n minutes. Several short sittings bring more than a long one: everything is kept, and next time it goes on at this very question.</numerusform>
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
    <name>staffelstab::StepLinesViewModel</name>
    <message numerus="yes">
        <source>%n line(s) ticked</source>
        <translation>
            <numerusform>%n line ticked</numerusform>
            <numerusform>%n lines ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) added behind the others.</source>
        <translation>
            <numerusform>%n step added behind the others.</numerusform>
            <numerusform>%n steps added behind the others.</numerusform>
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
<context>
    <name>staffelstab::TrainingsViewModel</name>
    <message numerus="yes">
        <source>%n need(s) without a training yet.</source>
        <translation>
            <numerusform>%n need without a training yet.</numerusform>
            <numerusform>%n needs without a training yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staffelstab::ValuesViewModel</name>
    <message numerus="yes">
        <source>%1 hour(s) a year</source>
        <translation>
            <numerusform>%1 hour a year</numerusform>
            <numerusform>%1 hours a year</numerusform>
        </translation>
    </message>
</context>
</TS>
