// Reading what is held back from the repositories.
#include "models/base/deliver.h"
#include "models/base/sha256.h"
#include "ui/holds/hold_acts_presenter.h"

#include <QDateTime>
#include <QFutureWatcher>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace cf::ui {

void HoldActsPresenter::verify(const QString& matter)
{
    begin(Act::Verifying);
    m_readings.clear();
    then(readHoldBook(m_parts.desk, m_parts.outbox, m_parts.cache, matter, this), [this](const HoldBook& read) {
        auto book = std::make_shared<HoldBook>(read);
        std::set<std::pair<QString, int>> parts;
        for (const HeldItem& one : book->items) {
            if (book->hasMeans(one.item) && !one.item.placing.isEmpty()) {
                for (const int part : one.item.earlier + QList<int>{one.item.part}) {
                    parts.emplace(one.item.repository.value(), part);
                    ++m_of;
                }
            }
        }
        std::vector<std::pair<RepositoryId, int>> left;
        for (const auto& [repository, part] : parts) {
            left.emplace_back(RepositoryId(repository), part);
        }
        readBack(book, std::move(left));
    });
}

void HoldActsPresenter::readBack(std::shared_ptr<HoldBook> book, std::vector<std::pair<RepositoryId, int>> left)
{
    if (left.empty()) {
        keepReadings(book);
        return;
    }
    const auto [repository, part] = left.back();
    left.pop_back();
    std::vector<const HeldItem*> wanted;
    QStringList records;
    for (const HeldItem& one : book->items) {
        const bool isUnder = one.item.part == part || one.item.earlier.contains(part);
        if (one.item.repository == repository && isUnder && book->hasMeans(one.item) && !one.item.placing.isEmpty()) {
            wanted.push_back(&one);
            records << one.item.record;
        }
    }
    const auto future = m_parts.holds.readHeld(repository, holdName(book->kept.matter.number, part), records, m_stop.get_token());
    auto* watch = new QFutureWatcher<Result<std::vector<HeldReading>>>(this);
    connect(watch, &QFutureWatcherBase::progressValueChanged, this, [this, run = m_run](int value) {
        if (run == m_run) {
            m_done = m_before + value;
            Q_EMIT progressed();
        }
    });
    connect(watch, &QFutureWatcherBase::finished, watch, &QObject::deleteLater);
    watch->setFuture(future);
    deliver(future, this, [this, run = m_run, book, left, wanted, repository](const Result<std::vector<HeldReading>>& read) {
        if (run != m_run) {
            return;
        }
        if (!read && read.error().kind == ErrorKind::Cancelled) {
            fail(read.error());
            return;
        }
        const UtcMs now = m_parts.clock.now();
        const auto known = book->terms.find(repository.value());
        const HoldTerms terms = known != book->terms.end() && known->second.terms ? *known->second.terms : HoldTerms();
        for (size_t i = 0; i < wanted.size(); ++i) {
            KeptReading kept{now, HoldFinding::NotShown, 0, HoldEnforcement::Unknown, read ? QString() : read.error().detail, {}};
            if (read && i < read->size()) {
                const HeldReading& one = (*read)[i];
                kept.finding = findingOf(one, wanted[i]->item, terms);
                kept.versions = int(std::ranges::count_if(wanted[i]->item.versions, [&](const QString& id) { return one.versions.contains(id); }));
                kept.enforcement = one.enforcement;
                kept.basis = one.basis;
            }
            const auto [before, isFirst] = m_readings.try_emplace(wanted[i]->item.row, kept);
            if (!isFirst) { // under another part of the hold
                before->second = KeptReading(holdingOf(before->second, kept));
            }
        }
        m_before += qint64(wanted.size());
        m_done = m_before;
        Q_EMIT progressed();
        readBack(book, left);
    });
}

void HoldActsPresenter::keepReadings(std::shared_ptr<HoldBook> book)
{
    std::map<HoldFinding, qint64> findings;
    Sha256 hash;
    for (const auto& [row, reading] : m_readings) {
        ++findings[reading.finding];
    }
    QStringList seen;
    std::set<std::pair<QString, int>> holds; // that something is under, so that they are there
    for (const HeldItem& one : book->items) {
        const auto reading = m_readings.find(one.item.row);
        if (reading == m_readings.end()) {
            continue;
        }
        hash.addData(u"%1 %2\n"_s.arg(one.item.communication.value(), codeOf(reading->second.finding)).toUtf8());
        if (reading->second.finding == HoldFinding::Held && one.placed == IntentState::Done) {
            seen << one.item.placing;
            if (holds.emplace(one.item.repository.value(), one.item.part).second) {
                for (const MatterStep& step : book->kept.steps) {
                    seen << makingKey(book->kept.matter.id, step.number, one.item);
                }
            }
        }
        if (reading->second.finding == HoldFinding::Absent && one.lifted == IntentState::Done) {
            seen << one.item.lifting;
            if (const MatterStep* release = book->kept.lastOfTurn(MatterDeed::ReleaseAsked)) {
                for (const int part : one.item.earlier) {
                    HoldItem before = one.item;
                    before.part = part;
                    seen << liftingKey(book->kept.matter.id, release->number, before);
                }
            }
        }
    }
    QJsonObject counts;
    for (const auto& [finding, many] : findings) {
        counts.insert(QString(codeOf(finding)), many);
    }
    const MatterStep step{0, m_parts.clock.now(), m_parts.person, MatterDeed::Verified,
                          {{u"read"_s, qint64(m_readings.size())}, {u"findings"_s, counts}, {u"readings"_s, QString::fromLatin1(hash.result().toHex())}}};
    then(m_parts.desk.keepReadings(book->kept.matter.id, step, std::vector<std::pair<qint64, KeptReading>>(m_readings.begin(), m_readings.end())), [this, book, seen](int) {
        m_readings.clear();
        then(m_parts.outbox.noteSeen(seen, m_parts.clock.now()), [this, book] {
            const QDate today = QDateTime::fromMSecsSinceEpoch(m_parts.clock.now(), m_parts.businessZone).date();
            then(readHoldBook(m_parts.desk, m_parts.outbox, m_parts.cache, book->kept.matter.id, this, today), [this](const HoldBook& now) {
                end();
                Q_EMIT verified(now);
            });
        });
    });
}

} // namespace cf::ui
