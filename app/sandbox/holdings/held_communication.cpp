#include "app/sandbox/holdings/held_communication.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

constexpr std::pair<const char*, QString HeldRecord::*> fields[] = {{"document", &HeldRecord::documentId},
                                                                    {"title", &HeldRecord::title},
                                                                    {"type", &HeldRecord::type},
                                                                    {"purpose", &HeldRecord::purpose},
                                                                    {"campaign", &HeldRecord::campaign},
                                                                    {"batch", &HeldRecord::batch},
                                                                    {"unit", &HeldRecord::unit},
                                                                    {"brand", &HeldRecord::brand},
                                                                    {"language", &HeldRecord::language},
                                                                    {"account", &HeldRecord::account},
                                                                    {"policy", &HeldRecord::policy},
                                                                    {"claim", &HeldRecord::claim},
                                                                    {"case", &HeldRecord::caseId},
                                                                    {"loan", &HeldRecord::loan},
                                                                    {"event", &HeldRecord::event},
                                                                    {"event_type", &HeldRecord::eventKind},
                                                                    {"event_time", &HeldRecord::eventTime},
                                                                    {"package", &HeldRecord::package},
                                                                    {"class", &HeldRecord::retentionClass},
                                                                    {"cycle", &HeldRecord::cycle},
                                                                    {"household", &HeldRecord::household},
                                                                    {"envelope", &HeldRecord::envelope},
                                                                    {"template", &HeldRecord::templateCode},
                                                                    {"template_version", &HeldRecord::templateVersion},
                                                                    {"approved_by", &HeldRecord::approvedBy},
                                                                    {"state", &HeldRecord::state}};

HeldTime timeOf(const QString& written)
{
    HeldTime time{written, std::nullopt};
    if (written.endsWith(u'Z') || written.lastIndexOf(u'+') > 10 || written.lastIndexOf(u'-') > 10) {
        time.instant = QDateTime::fromString(written, Qt::ISODate).toMSecsSinceEpoch();
    }
    return time;
}

void setAttribute(HeldRecord& record, const QString& name, const QJsonValue& value)
{
    record.attributes.removeIf([&](const auto& attribute) { return attribute.first == name; });
    if (!value.isNull()) {
        record.attributes.append({name, value.toString()});
    }
}

} // namespace

QLatin1StringView presenceCode(Presence presence)
{
    static constexpr QLatin1StringView codes[] = {QLatin1StringView("PRESENT"), QLatin1StringView("RESTRICTED"), QLatin1StringView("DELETED"),
                                                  QLatin1StringView("VANISHED")};
    return codes[size_t(presence)];
}

QStringList HeldRecord::customers() const
{
    QStringList all;
    for (const HeldLeg& leg : legs) {
        if (!leg.customer.isEmpty() && !all.contains(leg.customer)) {
            all += leg.customer;
        }
    }
    return all;
}

std::optional<QString> amend(HeldRecord& record, const QJsonObject& changes)
{
    HeldRecord changed = record;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (!it->isString() && !it->isNull()) {
            return u"%1 is to be a text or null"_s.arg(it.key());
        }
        const QString text = it->toString();
        const auto field = std::find_if(std::begin(fields), std::end(fields), [&](const auto& f) { return it.key() == QLatin1StringView(f.first); });
        if (field != std::end(fields)) {
            changed.*field->second = text;
        } else if (it.key() == u"customer") {
            if (changed.legs.isEmpty()) {
                changed.legs.append(HeldLeg());
            }
            changed.legs.first().customer = text;
        } else if (it.key() == u"issued" || it.key() == u"sent") {
            if (!text.isEmpty() && !QDate::fromString(text.left(10), Qt::ISODate).isValid()) {
                return u"%1 is no date: %2"_s.arg(it.key(), text);
            }
            (it.key() == u"issued" ? changed.issued : changed.sent) = timeOf(text);
        } else {
            setAttribute(changed, it.key(), *it);
        }
    }
    record = std::move(changed);
    return std::nullopt;
}

QJsonObject textFields(const HeldRecord& record)
{
    QJsonObject all;
    for (const auto& [name, member] : fields) {
        if (!(record.*member).isEmpty()) {
            all.insert(QLatin1StringView(name), record.*member);
        }
    }
    return all;
}

} // namespace cf::sandbox
