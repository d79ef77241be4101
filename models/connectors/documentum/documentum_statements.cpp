#include "models/connectors/documentum/documentum_statements.h"

#include "models/base/id.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors::documentum {

namespace {

QString scopeOf(const RecordWire& record, const VersionWire& version)
{
    return &version == &record.current() ? u"record"_s : u"version "_s + version.label();
}

std::optional<Moment> momentOf(const QString& text, const MapRules& rules)
{
    return text.isEmpty() ? std::nullopt : rules.vocabulary.moment(text);
}

HoldStatement holdOf(const QMap<QString, QString>& values, const MapRules& rules)
{
    HoldStatement hold;
    hold.code = values[u"code"_s];
    hold.name = values[u"name"_s];
    hold.kind = values[u"kind"_s];
    hold.matter = values[u"matter"_s];
    hold.appliedBy = values[u"by"_s];
    hold.comment = values[u"comment"_s];
    hold.applied = momentOf(values[u"since"_s], rules);
    hold.enforcement = rules.holdsEnforced ? HoldEnforcement::EnforcedApp : HoldEnforcement::Weak;
    hold.isRemovable = values[u"foreign"_s] != u"true";
    return hold;
}

void put(ArchiveRecord& out, HoldStatement hold)
{
    const auto same = [&hold](const HoldStatement& known) { return known.code == hold.code; };
    if (!hold.code.isEmpty() && std::none_of(out.holds.begin(), out.holds.end(), same)) {
        out.holds.push_back(std::move(hold));
    }
}

void addHoldsOf(ArchiveRecord& out, const RecordWire& record, const VersionWire& version, const MapRules& rules)
{
    const QStringList codes = version.valuesOf(rules.holds.code);
    for (qsizetype i = 0; i < codes.size(); ++i) {
        QMap<QString, QString> values{{u"code"_s, codes[i]}};
        for (auto it = rules.holds.others.cbegin(); it != rules.holds.others.cend(); ++it) {
            values.insert(it.key(), version.valuesOf(it.value()).value(i));
        }
        HoldStatement hold = holdOf(values, rules);
        hold.scope = scopeOf(record, version);
        hold.basis = rules.holds.code + u" of "_s + version.objectId;
        put(out, std::move(hold));
    }
}

/// The version that a statement from outside is about; null: all of them.
const VersionWire* targetOf(const RecordWire& record, const Outside& one)
{
    const auto is = [&one](const VersionWire& v) { return v.objectId == one.target; };
    const auto found = std::find_if(record.versions.begin(), record.versions.end(), is);
    return found == record.versions.end() || record.versions.size() == 1 ? nullptr : &*found;
}

void addRetentionOf(ArchiveRecord& out, const RecordWire& record, const VersionWire& version, const MapRules& rules)
{
    if (version.retainUntil.isEmpty() && version.retainers.isEmpty()) {
        return;
    }
    RetentionStatement retention;
    retention.schedule = u"i_retain_until"_s; // which policies stand behind it is the retainers' to say
    retention.due = momentOf(version.retainUntil, rules);
    retention.isEventBased = !retention.due;
    retention.stage = &version == &record.current() ? QString() : scopeOf(record, version);
    retention.basis = u"i_retain_until of %1, retainers: %2"_s.arg(version.objectId).arg(version.retainers.size());
    const auto same = [&retention](const RetentionStatement& known) {
        return known.schedule == retention.schedule && known.due == retention.due;
    };
    if (std::none_of(out.retention.begin(), out.retention.end(), same)) {
        out.retention.push_back(std::move(retention));
    }
}

/// FNV-1a: the same in every process, unlike qHash.
quint64 hashOf(const QString& text)
{
    quint64 hash = 14'695'981'039'346'656'037U;
    for (const char byte : text.toUtf8()) {
        hash = (hash ^ quint8(byte)) * 1'099'511'628'211U;
    }
    return hash;
}

} // namespace

void addHolds(ArchiveRecord& out, const RecordWire& record, const std::vector<Outside>& outside, const MapRules& rules)
{
    for (const Outside& one : outside) {
        if (one.isHold) {
            const VersionWire* version = targetOf(record, one);
            HoldStatement hold = holdOf(one.values, rules);
            hold.scope = version ? scopeOf(record, *version) : u"record"_s;
            hold.basis = one.basis;
            put(out, std::move(hold));
        }
    }
    if (rules.holds.code.isEmpty()) {
        return;
    }
    addHoldsOf(out, record, record.current(), rules);
    for (auto version = record.versions.rbegin(); version != record.versions.rend(); ++version) {
        addHoldsOf(out, record, *version, rules);
    }
}

void addRetention(ArchiveRecord& out, const RecordWire& record, const std::vector<Outside>& outside, const MapRules& rules)
{
    for (const Outside& one : outside) {
        if (one.isHold) {
            continue;
        }
        RetentionStatement retention;
        retention.schedule = one.values[u"schedule"_s];
        retention.stage = one.values[u"stage"_s];
        retention.action = one.values[u"action"_s];
        retention.due = momentOf(one.values[u"due"_s], rules);
        retention.isEventBased = !retention.due;
        retention.basis = one.basis;
        out.retention.push_back(std::move(retention));
    }
    addRetentionOf(out, record, record.current(), rules);
    for (auto version = record.versions.rbegin(); version != record.versions.rend(); ++version) {
        addRetentionOf(out, record, *version, rules);
    }
}

QString stateOf(const QString& earlier, const RowWire& row)
{
    // A sum, since lists come in different orders.
    const quint64 sum = earlier.toULongLong(nullptr, 16) + hashOf(row.objectId + u'/' + row.state);
    return QString::number(sum, 16);
}

QString stateOf(const std::vector<RowWire>& versions)
{
    QString state;
    for (const RowWire& row : versions) {
        state = stateOf(state, row);
    }
    return state;
}

QString outsideMark(const std::vector<Outside>& outside)
{
    quint64 sum = 0;
    for (const Outside& one : outside) {
        QStringList parts{one.target, one.isHold ? u"hold"_s : QString()};
        for (auto it = one.values.cbegin(); it != one.values.cend(); ++it) {
            parts << it.key() << it.value();
        }
        sum += hashOf(parts.join(u'\n'));
    }
    return outside.empty() ? QString() : QString::number(sum, 16);
}

QString tokenOf(const RecordWire& record, const QString& state, const std::vector<Outside>& outside, const MapRules& rules)
{
    QStringList parts;
    for (const VersionWire& version : record.versions) {
        parts << version.objectId << version.modified << version.labels.join(u'\n') << version.retainUntil
              << version.retainers.join(u'\n') << (&version == &record.current() ? u"current"_s : QString());
        for (const auto& [key, value] : version.stated) {
            if (key != u"r_access_date") { // moves when somebody looks
                parts << key << value;
            }
        }
        for (const ContentWire& content : version.contents) {
            parts << contentTokenOf(version, content) << content.format;
        }
    }
    const QStringList token{rules.fingerprint().left(10), deriveId(""_L1, parts).left(20), state, outsideMark(outside)};
    return token.join(u';');
}

TokenParts TokenParts::from(const QString& token)
{
    return {token.section(u';', 0, 0), token.section(u';', 1, 1), token.section(u';', 2, 2), token.section(u';', 3)};
}

} // namespace cf::connectors::documentum
