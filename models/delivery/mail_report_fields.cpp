#include "models/delivery/mail_report_fields.h"

#include "models/delivery/mail_text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::delivery {

namespace {

constexpr size_t mostGroups = 500;

bool namesARecipient(const MailField& field)
{
    return field.name.compare(u"Final-Recipient", Qt::CaseInsensitive) == 0 ||
           field.name.compare(u"Original-Recipient", Qt::CaseInsensitive) == 0 ||
           field.name.compare(u"X-Actual-Recipient", Qt::CaseInsensitive) == 0;
}

/// Fields of the whole message where a recipient's follow at once, and recipients without a line between them.
std::vector<FieldGroup> parted(const FieldGroup& group)
{
    static const QStringList ofMessage = {u"reporting-mta"_s, u"received-from-mta"_s, u"arrival-date"_s, u"original-envelope-id"_s,
                                          u"dsn-gateway"_s};
    std::vector<FieldGroup> parts(1);
    const auto has = [&parts](const QString& name) { return !fieldNamed(parts.back(), name).isEmpty(); };
    for (const MailField& field : group) {
        const QString name = field.name.toLower();
        const bool again = (name == u"final-recipient" || name == u"original-recipient" || name == u"action") && has(name);
        if (again) {
            parts.emplace_back();
        }
        parts.back().push_back(field);
    }
    if (parts.front().empty()) {
        parts.erase(parts.begin());
    }
    return parts;
}

bool isStatusType(const QString& type)
{
    return type == u"message/delivery-status" || type == u"message/global-delivery-status" || type == u"text/delivery-status";
}

void take(DeliveryStatusReport& report, const QString& text)
{
    for (const FieldGroup& group : fieldGroupsOf(text)) {
        for (const FieldGroup& one : parted(group)) {
            if (std::ranges::any_of(one, namesARecipient)) {
                report.recipients.push_back(one);
            } else if (report.message.empty() && report.recipients.empty()) {
                report.message = one;
            }
        }
    }
}

} // namespace

std::vector<FieldGroup> fieldGroupsOf(const QString& text)
{
    static const QRegularExpression form(u"^(?:>+ ?)?([A-Za-z][A-Za-z0-9-]{1,60})[ \\t]*:[ \\t]*(.*)$"_s);
    static const QRegularExpression quoted(u"^>+ ?"_s);
    std::vector<FieldGroup> groups(1);
    for (const QString& raw : linesOf(text)) {
        QString line = raw;
        line.remove(quoted);
        const QRegularExpressionMatch field = form.match(raw);
        if (line.trimmed().isEmpty()) {
            if (!groups.back().empty() && groups.size() < mostGroups) {
                groups.emplace_back();
            }
        } else if (line.front().isSpace() && !groups.back().empty()) {
            QString& value = groups.back().back().value;
            if (value.size() < 8000) {
                value += u' ' + line.trimmed();
            }
        } else if (field.hasMatch()) {
            groups.back().push_back({field.captured(1), field.captured(2).trimmed()});
        }
    }
    if (groups.back().empty()) {
        groups.pop_back();
    }
    return groups;
}

DeliveryStatusReport deliveryStatusOf(const MailParts& mail, int enclosed)
{
    DeliveryStatusReport report;
    for (const MailPart& part : mail.parts) {
        if (part.enclosed == enclosed && isStatusType(part.type)) {
            take(report, part.text);
        }
    }
    if (!report.recipients.empty()) {
        return report;
    }
    for (const MailPart& part : mail.parts) {
        if (part.enclosed == enclosed && report.recipients.empty() && !isStatusType(part.type) &&
            (part.text.contains(u"Final-Recipient:", Qt::CaseInsensitive) ||
             part.text.contains(u"Original-Recipient:", Qt::CaseInsensitive))) {
            report.message.clear();
            take(report, part.text);
        }
    }
    return report;
}

} // namespace cf::delivery
