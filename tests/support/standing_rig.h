// Letters of which is known how they stand, what keeps them and what was decided about them; and what the page says of the same ones.
#pragma once

#include "tests/support/standing_parts.h"

#include <QSet>

namespace cf::test {

class StandingRig : public DispositionRig
{
public:
    void refresh(ui::LetterStandings::Which which = ui::LetterStandings::Which::WithDecisions)
    {
        std::optional<Result<void>> done;
        standings->refresh([&](const Result<void>& result) { done = result; }, which);
        until([&] { return done.has_value(); });
        QVERIFY2(done->has_value(), *done ? "" : qPrintable(done->error().detail));
    }
    QString found(const QString& text) const { return foundLetters(*this, text); }
    static HoldStatement stated(const QString& code, bool isOwn)
    {
        HoldStatement one;
        one.code = one.name = code;
        one.isRemovable = isOwn;
        return one;
    }
    /// A case of another kind than dispositions, about one letter.
    void dispute(const QString& documentId, bool isOpen = true)
    {
        WorkflowCase told;
        told.nativeId = QStringLiteral("dispute-") + documentId;
        told.token = isOpen ? QStringLiteral("1") : QStringLiteral("2");
        told.reference = QStringLiteral("DSP-") + documentId;
        told.definitionKey = QStringLiteral("dispute");
        told.started = 1;
        told.ended = isOpen ? std::nullopt : std::optional(clock.now());
        told.variables = {{QStringLiteral("communicationRef"), QStringLiteral("string"), documentId}};
        write([&](store::Database& database) -> Result<void> {
            CF_CHECK(cache::writeCase(database, workflow().id, told, clock.now()));
            return {};
        });
    }
    void hideHoldsOfCity()
    {
        write([](store::Database& database) {
            return database.execute(u"INSERT INTO repository_gap (repository, failure, subject, detail, first_seen, last_seen) SELECT pk, 'DENIED', 'holds and retention', '', 1, 1 FROM repository WHERE name = 'City'");
        });
    }
    /// Of what is due, by the page: those that this keeps; without a reason those that anything keeps.
    QString kept(const evidence::RetentionBook& book, std::optional<BlockReason> reason) const
    {
        QStringList ids;
        for (const evidence::LetterRetention& one : book.listed) {
            const bool isKept = reason ? std::ranges::any_of(one.blocks, [&](const DispositionBlock& block) { return block.reason == *reason; }) : !one.blocks.empty();
            if (isKept) {
                ids << one.facts.documentId + u'@' + one.facts.repositoryName;
            }
        }
        ids.sort();
        return ids.join(u' ');
    }
    void compareWithThePage()
    {
        evidence::RetentionWish all;
        all.listed = 10'000;
        const auto book = look(all);
        QCOMPARE(foundLetters(*this, QStringLiteral("disposition:blocked"), true), kept(*book, std::nullopt));
        for (const BlockReason reason : allBlockReasons()) {
            const QString word(codeOf(reason));
            QVERIFY2(foundLetters(*this, QStringLiteral("blocked-by:") + word, true) == kept(*book, reason),
                     qPrintable(word + QStringLiteral(": ") + foundLetters(*this, QStringLiteral("blocked-by:") + word, true) + QStringLiteral(", and the page has ") + kept(*book, reason)));
            if (!kept(*book, reason).isEmpty()) {
                seen.insert(reason);
            }
            const QString free = foundLetters(*this, QStringLiteral("disposition:due -blocked-by:") + word, true);
            QVERIFY2(!free.startsWith(u'\u2265'), qPrintable(free));
            QCOMPARE(free.split(u' ', Qt::SkipEmptyParts).size() + kept(*book, reason).split(u' ', Qt::SkipEmptyParts).size(), book->sum().due);
        }
    }

    std::unique_ptr<ui::LetterStandings> standings = std::make_unique<ui::LetterStandings>(standingParts(*this));
    QSet<BlockReason> seen; ///< reasons that kept some letter when the page was compared
};

} // namespace cf::test
