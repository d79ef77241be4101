// A trial of a hold with its commands, as a program goes on with it: a test says what each of them comes to.
#pragma once

#include "models/domain/hold_trial.h"

#include <QTest>

namespace cf::test::trials {

inline HoldTrial trial(HoldEnforcement told = HoldEnforcement::EnforcedApp, const QString& record = QStringLiteral("R-1"), const QString& repository = QStringLiteral("rp-1"))
{
    HoldTrial one;
    one.id = newTrialId();
    one.hold = trialHoldName(one.id);
    one.repository = RepositoryId(repository);
    one.communication = CommunicationId(QStringLiteral("cm-") + record);
    one.record = record;
    one.document = QStringLiteral("CANARY & co");
    one.place = QStringLiteral("Vault");
    one.versions = {QStringLiteral("v1")};
    one.authority = QStringLiteral("put there for it");
    one.terms.enforcement = told;
    one.terms.isObject = one.terms.isByVersion = true;
    one.workflow = RepositoryId(QStringLiteral("rp-9"));
    return one;
}

inline TrialStep step(TrialDeed deed, const QJsonObject& told = {}) { return {0, 1'000, QStringLiteral("person:jo"), deed, told}; }

/// A trial with its commands: goes on as a program would, and answers what is asked as a test says.
struct Course {
    HoldTrial of = trial();
    KeptTrial kept{of, {}, {}, true};
    TrialCommands commands;
    QStringList asked; ///< codes of what was asked for, in order
    void hold(IntentState state)
    {
        for (const QString& key : holdingKeys(of)) {
            commands[key] = {state, {}, {}, false};
        }
    }
    void read(bool isOnIt) { kept.steps.push_back(step(TrialDeed::ReadBack, {{QStringLiteral("onIt"), isOnIt}, {QStringLiteral("basis"), QStringLiteral("list of the hold")}})); }
    TrialStand stand() const { return standOf(kept, commands); }
    /// Asks for what comes next, and that ends so.
    void next(IntentState state, const QString& trouble = {}, bool isOnWord = false)
    {
        const TrialStand now = stand();
        QCOMPARE(now.stage, TrialStage::Asking);
        asked << codeOf(now.ask->command.deed);
        commands[now.ask->command.key] = {state, trouble, 5'000, isOnWord};
        if (looksAfter && stand().stage == TrialStage::ToLook) {
            look(true);
        }
    }
    void look(bool isGone) { kept.steps.push_back(step(TrialDeed::LookedAfter, {{QStringLiteral("gone"), isGone}})); }
    bool looksAfter = true; ///< and finds the record gone; else a test says
    std::optional<TrialOutcome> end() const { return stand().stage == TrialStage::Ending ? stand().outcome : std::nullopt; }
};

} // namespace cf::test::trials
