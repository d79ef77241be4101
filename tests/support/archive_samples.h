// What archives on servers say, as tests and pictures need it: a held letter with versions, a live record, a trial.
#pragma once

#include "models/domain/probe.h"
#include "tests/support/sample_communication.h"

namespace cf::test {

inline std::optional<Moment> momentAt(const char16_t* text) { return readMoment(text, QTimeZone("Europe/Berlin")); }

/// Three versions of which the second was sent, a hold that is recorded only, one that was lifted, retention due in 2032.
inline Communication heldLetter()
{
    Communication c = letter(QStringLiteral("HELD-1"));
    ArchiveRecord record;
    record.repository = archive();
    record.nativeId = QStringLiteral("/repositories/2/archival_objects/4711");
    record.token = QStringLiteral("t");
    record.address = QStringLiteral("https://archives.example/repositories/2/archival_objects/4711");
    const QString id = record.nativeId;
    record.versions = {{id, QStringLiteral("1"), momentAt(u"2025-03-12T16:40:00"), QStringLiteral("composer"), QStringLiteral("draft"), false},
                       {id, QStringLiteral("2"), momentAt(u"2025-03-14T08:55:00"), QStringLiteral("composer"), {}, false},
                       {id, QStringLiteral("3"), momentAt(u"2025-06-02T10:00:00"), QStringLiteral("m.lindqvist"), QStringLiteral("redacted copy"), true}};
    record.sentVersion = QStringLiteral("2");
    record.sentVersionBasis = SentVersionBasis::Stated;
    HoldStatement hold;
    hold.code = QStringLiteral("H-2025-014");
    hold.name = QStringLiteral("Smith v Northgate");
    hold.kind = QStringLiteral("litigation");
    hold.scope = QStringLiteral("record");
    hold.basis = QStringLiteral("rights_statements/0");
    hold.applied = momentAt(u"2025-05-02");
    hold.enforcement = HoldEnforcement::RecordedOnly;
    HoldStatement lifted = hold;
    lifted.name = QStringLiteral("Audit 2024");
    lifted.isActive = false;
    record.holds = {hold, lifted};
    RetentionStatement retention;
    retention.schedule = QStringLiteral("FIN-7Y");
    retention.action = QStringLiteral("destroy");
    retention.due = momentAt(u"2032-03-14");
    record.retention = {retention};
    c.record = record;
    return c;
}

inline RecordSample sampleRecord()
{
    RecordSample sample;
    sample.communication = heldLetter();
    sample.nativeId = sample.communication->record->nativeId;
    sample.stated = {{QStringLiteral("title"), QStringLiteral("Fee-change notice")},
                     {QStringLiteral("component_id"), QStringLiteral("HELD-1")},
                     {QStringLiteral("external_ids/customer_id"), QStringLiteral("C-1")},
                     {QStringLiteral("external_ids/contract"), QStringLiteral("4471")},
                     {QStringLiteral("dates/issued"), QStringLiteral("2025-03-14")},
                     {QStringLiteral("digital_object/user_defined/text_1"), QStringLiteral("C-1\tAdaeze Okafor\tprimary\tE\nC-2\tJ. Okafor\tcopy\tP")}};
    return sample;
}

/// All steps; where it does not work, the sign-in is refused and nothing follows.
inline Result<std::vector<ProbeStep>> triedSteps(bool works)
{
    using Step = ProbeStep::Step;
    const auto step = [](Step what, bool passed, bool needed, const QString& detail) {
        ProbeStep made;
        made.step = what;
        made.passed = passed;
        made.isNeeded = needed;
        made.failure = ErrorKind::Unauthorised;
        made.detail = detail;
        return made;
    };
    std::vector<ProbeStep> steps{step(Step::Address, true, true, QStringLiteral("/repositories/2")),
                                 step(Step::Server, true, true, QStringLiteral("ArchivesSpace v3.5.1"))};
    if (!works) {
        steps.push_back(step(Step::SignIn, false, true, QStringLiteral("403 Login failed")));
        return steps;
    }
    steps.push_back(step(Step::SignIn, true, true, QStringLiteral("counterfoil")));
    steps.push_back(step(Step::Repository, true, true, QStringLiteral("City archive")));
    steps.push_back(step(Step::Records, true, true, QStringLiteral("612870")));
    steps.push_back(step(Step::Deletions, false, false, QStringLiteral("not for this account; found by comparing")));
    steps.push_back(step(Step::Clock, true, true, QStringLiteral("0.4 s")));
    return steps;
}

} // namespace cf::test
