// Holds on records: laying and releasing them, and what goes wrong with it.
#include "app/sandbox/holdings/holdings.h"
#include "app/sandbox/holdings/holdings_change.h"

#include <algorithm>

namespace cf::sandbox {

using namespace Qt::StringLiterals;

namespace {

HeldHold* named(QList<HeldHold>& holds, const QString& name)
{
    const auto found = std::find_if(holds.begin(), holds.end(), [&](const HeldHold& one) { return one.name == name; });
    return found == holds.end() ? nullptr : &*found;
}

} // namespace

std::vector<quint64> Holdings::changedUnder(const QString& hold) const
{
    std::vector<quint64> all;
    for (const auto& [accession, record] : m_changed) {
        const bool isGone = record.presence == Presence::Deleted || record.presence == Presence::Vanished;
        if (!isGone && std::any_of(record.holds.begin(), record.holds.end(), [&](const HeldHold& one) { return one.name == hold; })) {
            all.push_back(accession);
        }
    }
    return all;
}

Result<void> Holdings::hold(quint64 accession, const QString& name, bool isForeign, const QList<int>& ordinals)
{
    const std::vector<quint64> under = changedUnder(name);
    const bool isThere = std::find(under.begin(), under.end(), accession) != under.end();
    if (!isForeign && !isThere && m_holdFaults.cap > 0 && qint64(under.size()) >= m_holdFaults.cap) {
        return accession < count() ? Result<void>() : fail(ErrorKind::NotFound, u"no accession %1"_s.arg(accession));
    }
    return alter(accession, ChangeKind::Held, [&](HeldRecord& record) -> Result<void> {
        HeldHold laid{name, isForeign, m_clock.now()};
        laid.ordinals = ordinals;
        if (!isForeign) {
            laid.isPending = m_holdFaults.isPending;
            laid.times = m_holdFaults.isDoubling ? 2 : 1;
            if (m_holdFaults.isByVersion && ordinals.isEmpty()) {
                laid.ordinals = {record.current().ordinal};
            }
        }
        if (const HeldHold* before = named(record.holds, name); before && !before->ordinals.isEmpty() && !laid.ordinals.isEmpty()) {
            for (const int ordinal : before->ordinals) {
                laid.ordinals += laid.ordinals.contains(ordinal) ? QList<int>() : QList<int>{ordinal};
            }
        }
        record.holds.removeIf([&](const HeldHold& hold) { return hold.name == name; });
        record.holds.append(laid);
        return {};
    });
}

Result<void> Holdings::release(quint64 accession, const QString& name, const QList<int>& ordinals, bool isOnce)
{
    return alter(accession, ChangeKind::Released, [&](HeldRecord& record) -> Result<void> {
        HeldHold* const laid = named(record.holds, name);
        if (laid == nullptr) {
            return fail(ErrorKind::NotFound, u"no hold %1 on accession %2"_s.arg(name).arg(accession));
        }
        if (isOnce && laid->times > 1) {
            --laid->times;
            return {};
        }
        if (!ordinals.isEmpty()) {
            QList<int> left = laid->ordinals;
            for (const HeldVersion& version : record.versions) {
                left += laid->ordinals.isEmpty() ? QList<int>{version.ordinal} : QList<int>();
            }
            left.removeIf([&](int ordinal) { return ordinals.contains(ordinal); });
            if (!left.isEmpty()) {
                laid->ordinals = left;
                return {};
            }
        }
        record.holds.removeIf([&](const HeldHold& hold) { return hold.name == name; });
        return {};
    });
}

QList<HeldHold> Holdings::holdsInForce(quint64 accession) const
{
    QList<HeldHold> all = record(accession).holds;
    all.removeIf([](const HeldHold& one) { return one.isPending; });
    return all;
}

bool Holdings::isProtected(quint64 accession) const { return !m_holdFaults.isUnenforced && !holdsInForce(accession).isEmpty(); }

bool Holdings::isPending(const QString& hold) const
{
    return std::any_of(m_changed.begin(), m_changed.end(), [&](const auto& one) {
        return std::any_of(one.second.holds.begin(), one.second.holds.end(), [&](const HeldHold& laid) { return laid.name == hold && laid.isPending; });
    });
}

Result<void> Holdings::setHoldFault(const QJsonObject& action)
{
    const QString word = action[u"fault"].toString(), name = action[u"name"].toString();
    const bool isOn = action[u"value"].toBool(true);
    const qint64 number = action[u"value"].toInteger(word == u"drift" ? 1 : 0);
    if (word == u"cap") {
        m_holdFaults.cap = std::max<qint64>(number, 0);
    } else if (word == u"version-only") {
        m_holdFaults.isByVersion = isOn;
    } else if (word == u"duplicate") {
        m_holdFaults.isDoubling = isOn;
    } else if (word == u"not-enforced") {
        m_holdFaults.isUnenforced = isOn;
    } else if (word == u"pending") {
        m_holdFaults.isPending = isOn;
        std::vector<quint64> waiting;
        for (const auto& [accession, record] : m_changed) {
            const bool isGone = record.presence == Presence::Deleted || record.presence == Presence::Vanished;
            if (!isOn && !isGone && std::any_of(record.holds.begin(), record.holds.end(), [](const HeldHold& one) { return one.isPending; })) {
                waiting.push_back(accession);
            }
        }
        for (const quint64 accession : waiting) {
            CF_CHECK(alter(accession, ChangeKind::Held, [](HeldRecord& record) -> Result<void> {
                for (HeldHold& one : record.holds) {
                    one.isPending = false;
                }
                return {};
            }));
        }
    } else if ((word == u"lost" || word == u"drift" || word == u"external") && !name.isEmpty()) {
        std::vector<quint64> under = changedUnder(name);
        if (word == u"drift" && qint64(under.size()) > number) {
            under.resize(size_t(std::max<qint64>(number, 0)));
        }
        for (const quint64 accession : under) {
            if (word != u"external") {
                CF_CHECK(release(accession, name));
                continue;
            }
            CF_CHECK(alter(accession, ChangeKind::Held, [&](HeldRecord& record) -> Result<void> {
                named(record.holds, name)->foreign = true;
                return {};
            }));
        }
    } else {
        return fail(ErrorKind::Rejected, u"\"fault\" is one of cap, version-only, pending, duplicate, not-enforced, and with a name lost, drift, external"_s);
    }
    return {};
}

} // namespace cf::sandbox
