#include "models/delivery/event_rules.h"

#include "models/delivery/event_kind.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cf::delivery {

namespace {

struct UsualRule {
    Vocabulary vocabulary;
    const char *code, *detail, *kind;
};
using enum Vocabulary;
constexpr UsualRule usual[] = {
    {Cxi, "Exstream-Generated", "*", "rendered"},
    {Cxi, "Exstream-Email-Submit", "*", "handed-over"},
    {Cxi, "Exstream-Email-POST", "*", "sent"},
    {Cxi, "Exstream-Email-OPEN", "*", "viewed"},
    {Cxi, "Exstream-Email-NDLV", "*", "bounced-hard"},
    {Cxi, "Exstream-Email-Failed", "*", "rejected"},
    {Cxi, "Exstream-Email-*", "*", "unknown"},
    {Cxi, "Exstream-*-Failed", "*", "rejected"},
    {Cxi, "Exstream-*", "*", "handed-over"},
    {SendGrid, "processed", "*", "handed-over"},
    {SendGrid, "deferred", "*", "deferred"},
    {SendGrid, "delivered", "*", "delivered"},
    {SendGrid, "bounce", "blocked", "bounced-soft"},
    {SendGrid, "blocked", "*", "bounced-soft"},
    {SendGrid, "bounce", "*", "bounced-hard"},
    {SendGrid, "dropped", "Bounced Address*", "suppressed"},
    {SendGrid, "dropped", "Unsubscribed Address*", "suppressed"},
    {SendGrid, "dropped", "Spam Reporting Address*", "suppressed"},
    {SendGrid, "dropped", "*", "rejected"},
    {SendGrid, "open", "*", "viewed"},
    {SendGrid, "click", "*", "clicked"},
    {SendGrid, "spamreport", "*", "complained"},
    {SendGrid, "unsubscribe", "*", "unsubscribed"},
    {SendGrid, "group_unsubscribe", "*", "unsubscribed"},
    {Ses, "Send", "*", "sent"},
    {Ses, "Delivery", "*", "delivered"},
    {Ses, "DeliveryDelay", "*", "deferred"},
    {Ses, "Bounce", "*/Suppressed", "suppressed"},
    {Ses, "Bounce", "*/OnAccountSuppressionList", "suppressed"},
    {Ses, "Bounce", "Permanent*", "bounced-hard"},
    {Ses, "Bounce", "*", "bounced-soft"},
    {Ses, "Complaint", "*", "complained"},
    {Ses, "Reject", "*", "rejected"},
    {Ses, "Rendering Failure", "*", "render-failed"},
    {Ses, "Open", "*", "viewed"},
    {Ses, "Click", "*", "clicked"},
    {Ses, "Subscription", "*", "unsubscribed"},
    {Mailgun, "accepted", "*", "queued"},
    {Mailgun, "rejected", "*", "rejected"},
    {Mailgun, "delivered", "*", "delivered"},
    {Mailgun, "failed", "temporary/*", "deferred"},
    {Mailgun, "failed", "*/suppress-*", "suppressed"},
    {Mailgun, "failed", "permanent/old", "bounced-soft"},
    {Mailgun, "failed", "*", "bounced-hard"},
    {Mailgun, "dropped", "*/suppress-*", "suppressed"},
    {Mailgun, "dropped", "*", "rejected"},
    {Mailgun, "opened", "*", "viewed"},
    {Mailgun, "clicked", "*", "clicked"},
    {Mailgun, "unsubscribed", "*", "unsubscribed"},
    {Mailgun, "complained", "*", "complained"},
    {Twilio, "accepted", "*", "queued"},
    {Twilio, "queued", "*", "queued"},
    {Twilio, "scheduled", "*", "queued"},
    {Twilio, "sending", "*", "handed-over"},
    {Twilio, "sent", "*", "sent"},
    {Twilio, "delivered", "*", "delivered"},
    {Twilio, "partially_delivered", "*", "delivered-inferred"},
    {Twilio, "undelivered", "*", "bounced-hard"},
    {Twilio, "failed", "*", "rejected"},
    {Twilio, "canceled", "*", "canceled"},
    {Twilio, "read", "*", "viewed"},
    {Smpp, "SCHEDULED", "*", "queued"},
    {Smpp, "ENROUTE", "*", "sent"},
    {Smpp, "ACCEPTD", "*", "sent"},
    {Smpp, "DELIVRD", "*", "delivered"},
    {Smpp, "EXPIRED", "*", "expired"},
    {Smpp, "DELETED", "*", "canceled"},
    {Smpp, "UNDELIV", "*", "bounced-hard"},
    {Smpp, "REJECTD", "*", "rejected"},
    {Smpp, "SKIPPED", "*", "suppressed"},
    {Postal, "*.created", "*", "queued"},
    {Postal, "*.rendered_pdf", "*", "rendered"},
    {Postal, "*.failed", "*", "render-failed"},
    {Postal, "*.rejected", "*", "rejected"},
    {Postal, "*.deleted", "*", "canceled"},
    {Postal, "*.mailed", "*", "sent"},
    {Postal, "*.in_transit", "*", "in-transit"},
    {Postal, "*.in_local_area", "*", "in-transit"},
    {Postal, "*.processed_for_delivery", "*", "in-transit"},
    {Postal, "*.pickup_available", "*", "in-transit"},
    {Postal, "*.international_exit", "*", "in-transit"},
    {Postal, "*.delivered", "*", "delivered"},
    {Postal, "*.re-routed", "*", "forwarded"},
    {Postal, "*.returned_to_sender", "*", "returned"},
    {Postal, "*", "package_forwarded", "forwarded"},
    {Postal, "*", "package_unclaimed", "expired"},
    {Postal, "*", "package_undeliverable", "returned"},
    {Postal, "*", "delivery_attempted", "deferred"},
    {Postal, "*", "notice_left", "deferred"},
    {Postal, "*informed_delivery.email_opened", "*", "viewed"},
    {RoyalMail, "EVKSP", "*", "delivered"},
    {RoyalMail, "EVKOP", "*", "delivered"},
    {RoyalMail, "EVKSF", "*", "delivered"},
    {RoyalMail, "EVNOC", "*", "delivered"},
    {RoyalMail, "EVPLC", "*", "delivered"},
    {RoyalMail, "EVKDN", "*", "delivered-inferred"},
    {RoyalMail, "EVKNA", "*", "deferred"},
    {RoyalMail, "EVNDA", "*", "deferred"},
    {RoyalMail, "EVNAR", "*", "deferred"},
    {RoyalMail, "EVNDN", "*", "deferred"},
    {RoyalMail, "EVGPD", "*", "in-transit"},
    {RoyalMail, "EVKRF", "*", "refused"},
    {RoyalMail, "EVNRF", "*", "refused"},
    {RoyalMail, "EVKGA", "*", "returned"},
    {RoyalMail, "EVNGA", "*", "returned"},
    {RoyalMail, "EVKAI", "*", "returned"},
    {RoyalMail, "EVRTS", "*", "returned"},
    {Ipp, "pending", "*", "queued"},
    {Ipp, "pending-held", "*", "queued"},
    {Ipp, "processing", "*", "handed-over"},
    {Ipp, "processing-stopped", "*", "handed-over"},
    {Ipp, "completed", "*", "printed"},
    {Ipp, "canceled", "*", "canceled"},
    {Ipp, "aborted", "*", "rejected"},
};

/// '*' stands for anything, and for nothing.
bool fits(QStringView pattern, QStringView value)
{
    const QList<QStringView> parts = pattern.split(u'*');
    if (parts.size() == 1) {
        return value.compare(pattern, Qt::CaseInsensitive) == 0;
    }
    qsizetype at = 0;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QStringView part = parts[i];
        if (part.isEmpty()) { // a null text does not even begin with nothing
            continue;
        }
        const bool isLast = i + 1 == parts.size();
        const qsizetype found = isLast ? value.size() - part.size() : value.indexOf(part, at, Qt::CaseInsensitive);
        if (found < at || (i == 0 && found > 0) || value.sliced(found, part.size()).compare(part, Qt::CaseInsensitive) != 0) {
            return false;
        }
        at = found + part.size();
    }
    return true;
}

bool isGateway(QStringView name)
{
    for (int vocabulary = 0; vocabulary <= int(Ipp); ++vocabulary) {
        if (name == nameOf(Vocabulary(vocabulary))) {
            return true;
        }
    }
    return false;
}

} // namespace

QLatin1StringView nameOf(Vocabulary vocabulary)
{
    switch (vocabulary) {
    case Cxi: return "cxi"_L1;
    case SendGrid: return "sendgrid"_L1;
    case Ses: return "ses"_L1;
    case Mailgun: return "mailgun"_L1;
    case Twilio: return "twilio"_L1;
    case Smpp: return "smpp"_L1;
    case Postal: return "post"_L1;
    case RoyalMail: return "royal-mail"_L1;
    case Ipp: return "ipp"_L1;
    }
    return {};
}

QLatin1StringView EventRules::kindOf(Vocabulary vocabulary, const NativeFact& fact) const
{
    const QLatin1StringView gateway = nameOf(vocabulary);
    for (const Rule& rule : m_own) {
        if (rule.gateway == gateway && fits(rule.code, fact.code) && fits(rule.detail, fact.detail)) {
            return rule.kind;
        }
    }
    for (const UsualRule& rule : usual) {
        if (rule.vocabulary == vocabulary && fits(QString::fromLatin1(rule.code), fact.code) && fits(QString::fromLatin1(rule.detail), fact.detail)) {
            // A status that says "for now" overrides a word that says "for good".
            const bool isForNow = fact.status.startsWith(u"4."_s);
            return isForNow && QLatin1StringView(rule.kind) == "bounced-hard"_L1 ? "bounced-soft"_L1 : QLatin1StringView(rule.kind);
        }
    }
    return "unknown"_L1;
}

Result<EventRules> EventRules::read(const QString& mapping)
{
    static const QRegularExpression form(u"^event\\s+([a-z-]+)\\s+([^/=]+?)(?:/([^=]*?))?\\s*=\\s*([a-z-]+)$"_s);
    EventRules rules;
    int number = 0;
    for (const QStringView line : QStringView(mapping).split(u'\n')) {
        ++number;
        const QStringView trimmed = line.trimmed();
        if (!trimmed.startsWith(u"event ")) {
            continue;
        }
        const auto match = form.match(trimmed.toString());
        const EventKind* kind = match.hasMatch() ? findKind(match.capturedView(4)) : nullptr;
        if (!kind || !isGateway(match.capturedView(1))) {
            return fail(ErrorKind::Rejected, QStringLiteral("line %1: no rule of the form event GATEWAY CODE = WORD").arg(number));
        }
        const QString detail = match.captured(3);
        rules.m_own.push_back(Rule{match.captured(1), match.captured(2), detail.isEmpty() ? u"*"_s : detail, kind->name});
    }
    return rules;
}

} // namespace cf::delivery
