// Disputes in a cache in memory, and what is told of them in words that tests compare.
#pragma once

#include "models/evidence/dispute/dispute_book.h"
#include "models/search/sql_search.h"
#include "tests/support/cache_rig.h"
#include "tests/support/dispute_world.h"

namespace cf::test {

class DisputeRig : public CacheRig
{
public:
    DisputeRig() { QVERIFY(addDisputeRepositories(database, 1)); }
    void add(const DisputeSample& sample, UtcMs at = 10) { QVERIFY(writeDispute(database, sample, at)); }
    evidence::DisputeBook book(const std::vector<DisputeLink>& links = {})
    {
        const auto index = search::sqlSearch(database);
        const auto read = evidence::readDisputeBook(database, *index, rules, links, {berlinMs(now), QTimeZone("Europe/Berlin"), Qt::Monday});
        if (!read) {
            qWarning("%s", qPrintable(read.error().detail));
        }
        return read ? *read : evidence::DisputeBook();
    }
    evidence::DisputeStory one(const std::vector<DisputeLink>& links = {})
    {
        const evidence::DisputeBook all = book(links);
        return all.disputes.empty() ? evidence::DisputeStory() : all.disputes.front();
    }
    QString now = QStringLiteral("2026-04-13T10:00:00");
    evidence::DisputeRules rules = evidence::readDisputeRules({});
};

inline QString told(const evidence::DisputeStory& story, DisputeStage stage) { return evidence::codeOf(story.stages[size_t(stage)].state); }

inline QStringList missingNames(const evidence::DisputeStory& story)
{
    QStringList all;
    for (const evidence::DisputeItem& one : story.checklist) {
        if (one.state == evidence::DisputeItem::State::Missing) {
            all << QString(evidence::codeOf(one.what)) + u' ' + (one.name.isEmpty() && one.stage ? QString(codeOf(*one.stage)) : one.name);
        }
    }
    return all;
}

inline QStringList findings(const evidence::DisputeStory& story)
{
    QStringList all;
    for (const evidence::DisputeFinding& one : story.findings) {
        all << QString(evidence::codeOf(one.kind)) + u' ' + (one.subject.isEmpty() && one.stage ? QString(codeOf(*one.stage)) : one.subject);
    }
    return all;
}

} // namespace cf::test
