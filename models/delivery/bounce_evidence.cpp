#include "models/delivery/bounce_evidence.h"

#include "models/delivery/bounce_transcript.h"
#include "models/delivery/mail_report_fields.h"
#include "models/delivery/mail_text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::delivery {

namespace {

ReportedAction actionOf(const QString& field)
{
    const QString word = field.section(u' ', 0, 0).section(u'(', 0, 0).trimmed().toLower();
    if (word == u"failed" || word == u"failure" || word == u"error" || word == u"undeliverable") {
        return ReportedAction::Failed;
    }
    if (word == u"delayed" || word == u"deferred") {
        return ReportedAction::Delayed;
    }
    if (word == u"delivered" || word == u"deliverable") {
        return ReportedAction::Delivered;
    }
    return word == u"relayed"    ? ReportedAction::Relayed
           : word == u"expanded" ? ReportedAction::Expanded
                                 : ReportedAction::None;
}

/// Without "smtp;", which says how it was got.
QString withoutType(const QString& field)
{
    static const QRegularExpression type(u"^\\s*[A-Za-z][\\w.-]{0,40}\\s*;\\s*"_s);
    QString words = field;
    return words.remove(type).trimmed();
}

BounceEvidence fromGroup(const FieldGroup& group)
{
    BounceEvidence told;
    const QString original = addressOf(fieldNamed(group, u"Original-Recipient"));
    const QString last = addressOf(fieldNamed(group, u"Final-Recipient"));
    const QString actual = addressOf(fieldNamed(group, u"X-Actual-Recipient"));
    for (const QString& one : {original, last, actual}) {
        if (!one.isEmpty() && told.recipient.isEmpty()) {
            told.recipient = one;
        } else if (!one.isEmpty() && !sameAddress(one, told.recipient) && !told.aliases.contains(one, Qt::CaseInsensitive)) {
            told.aliases << one;
        }
    }
    if (told.recipient.isEmpty()) { // a local name, without a domain
        told.recipient = withoutType(fieldNamed(group, u"Final-Recipient")).simplified().left(200);
    }
    const QString action = fieldNamed(group, u"Action");
    told.action = actionOf(action);
    told.probe = action.trimmed().startsWith(u"deliverable", Qt::CaseInsensitive) ||
                 action.trimmed().startsWith(u"undeliverable", Qt::CaseInsensitive);
    told.statusField = fieldNamed(group, u"Status");
    // A program's words are no server's; the type tells.
    const QString diagnostic = fieldNamed(group, u"Diagnostic-Code");
    told.diagnostic = diagnostic.startsWith(u"x-unix", Qt::CaseInsensitive) ? diagnostic : withoutType(diagnostic);
    told.remote = withoutType(fieldNamed(group, u"Remote-MTA"));
    told.category = fieldNamed(group, u"X-PowerMTA-BounceCategory").trimmed().toLower();
    return told;
}

QString wordsOf(const MailParts& mail, int enclosed)
{
    QString plain, pages;
    for (const MailPart& part : mail.parts) {
        if (part.enclosed != enclosed || part.type == u"text/rfc822-headers" || !part.fields.empty()) {
            continue;
        }
        if (part.type == u"text/html" || part.type == u"application/xhtml+xml") {
            pages += part.text + u'\n';
        } else if (part.type.startsWith(u"text/")) {
            plain += part.text + u'\n';
        }
    }
    return plain.trimmed().isEmpty() ? pages : plain;
}

/// What the returned mail says of those it was to.
QStringList returnedTo(const MailParts& mail, const QString& words, int enclosed)
{
    for (const MailPart& part : mail.parts) {
        if (part.enclosed == enclosed && !part.fields.empty()) {
            for (const QStringView name : {u"X-Failed-Recipients", u"X-HmXmrOriginalRecipient", u"Delivered-To", u"To", u"Cc"}) {
                const QStringList found = addressesIn(fieldsNamed(part.fields, name).join(u' '));
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
    }
    for (const FieldGroup& group : fieldGroupsOf(returnedMailIn(words))) {
        const QStringList found = addressesIn(fieldsNamed(group, u"To").join(u' '));
        if (!found.isEmpty()) {
            return found;
        }
    }
    return {};
}

bool writtenByAMailSystem(const MailParts& mail, const QString& from)
{
    static const QRegularExpression writer(
        u"mailer[-_. ]?daemon|post_?master|mail(er)? (delivery|administrator)|deliver(y)? (sub)?system|mail[-_ ]?(system|server)|"
        "mdaemon|(?:bounces?|noreply-bounce|mailnull|mail\\.delivery\\.system)@|no-?reply@\\S*(dion|auone|kddi)|internet mail delivery|delivery-status"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString type = fieldNamed(mail.fields, u"Content-Type");
    return writer.match(from).hasMatch() || type.contains(u"delivery-status", Qt::CaseInsensitive) || !fieldNamed(mail.fields, u"X-Failed-Recipients").isEmpty();
}

bool speaksOfDelivery(const QString& subject)
{
    static const QRegularExpression about(
        u"undeliver|deliver\\w* (fail|status|error|problem|report|notif)|(fail|status|error|problem|report|notif)\\w* .{0,30}deliver|returned mail|return(ed|ing) (to )?"
        "(sender|message|mail|your)|mail (could not|failure|failed|error|system error)|failure notice|non[- ]?deliver|"
        "not (be )?delivered|bounce|could not (be )?(deliver|send)|unable to deliver|warning: (could not|message)|mail status report|unzustellbar|"
        "loop alert|returned by|considered unsolicited|message you sent blocked|(message|mail|email) (was )?(rejected|blocked)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return about.match(subject).hasMatch();
}

/// Adds what the text says of a recipient that the fields already name.
bool addText(BounceEvidence& told, const RecipientText& text)
{
    const bool same = sameAddress(told.recipient, text.recipient) || told.aliases.contains(text.recipient, Qt::CaseInsensitive);
    if (same) {
        told.said += text.text;
        told.replies += text.replies;
        told.remote = told.remote.isEmpty() ? text.remote : told.remote;
        told.step = told.step != SmtpStep::Unknown ? told.step : text.step;
    }
    return same;
}

void addTexts(BounceMail& mail, const BounceText& text)
{
    const bool reported = !mail.recipients.empty();
    for (const RecipientText& one : text.recipients) {
        bool known = false;
        for (BounceEvidence& told : mail.recipients) {
            known = addText(told, one) || known;
        }
        if (!known && reported && mail.recipients.size() == 1 && text.recipients.size() == 1) {
            mail.recipients.front().said += one.text; // forwarded, and told by its other address
            mail.recipients.front().replies += one.replies;
            mail.recipients.front().step = one.step;
        } else if (!known && !reported) {
            BounceEvidence told;
            told.recipient = one.recipient;
            told.said = one.text;
            told.replies = one.replies;
            told.remote = one.remote;
            told.step = one.step;
            mail.recipients.push_back(std::move(told));
        }
    }
    // "host mx.example.org[192.0.2.5] said:", where no field names it.
    static const QRegularExpression host(u"\\bhost\\s+([\\w.-]{3,255})\\s?\\[[^\\]\\n]{2,45}\\](?::\\d{1,5})?(?:\\s+(?:said|refused)|:)"_s);
    for (BounceEvidence& told : mail.recipients) {
        told.remote = told.remote.isEmpty() ? host.match(told.said.left(2000)).captured(1) : told.remote;
        told.before = text.before;
        told.step = told.step != SmtpStep::Unknown ? told.step : stepNamedIn(told.diagnostic);
        told.step = told.step != SmtpStep::Unknown ? told.step : stepNamedIn(told.statusField);
        told.step = told.step != SmtpStep::Unknown ? told.step : stepNamedIn(told.said);
        if (told.said.trimmed().isEmpty() && told.step == SmtpStep::Unknown) {
            told.step = text.step != SmtpStep::Unknown ? text.step : stepNamedIn(told.before);
        }
    }
}

BounceMail evidenceAt(const MailParts& mail, int enclosed)
{
    BounceMail found;
    std::vector<MailField> outer = mail.fields;
    if (enclosed > 0) {
        for (const MailPart& part : mail.parts) {
            if (part.enclosed == enclosed - 1 && !part.fields.empty()) {
                outer = part.fields;
                break;
            }
        }
    }
    const MailParts own{outer, mail.parts, mail.cut};
    const QString from = fieldsNamed(outer, u"From").join(u' ');
    found.subject = fieldNamed(outer, u"Subject");
    found.writtenTo = addressesIn(fieldNamed(outer, u"To")).value(0);
    const bool written = writtenByAMailSystem(own, from);
    found.fromMailSystem = written || speaksOfDelivery(found.subject);
    found.bySubjectAlone = !written;
    found.fromNobody = fieldNamed(outer, u"Return-Path").trimmed() == u"<>";
    const DeliveryStatusReport report = deliveryStatusOf(mail, enclosed);
    found.sender = (from + u' ' + fieldNamed(outer, u"X-Mailer") + u' ' + fieldNamed(outer, u"Message-ID") + u' ' +
                    withoutType(fieldNamed(report.message, u"Reporting-MTA")))
                       .simplified()
                       .left(1000);
    for (const FieldGroup& group : report.recipients) {
        found.recipients.push_back(fromGroup(group));
    }
    const QString words = wordsOf(mail, enclosed);
    const QString said = withoutReturnedMail(words);
    const QStringList failed = addressesIn(fieldsNamed(outer, u"X-Failed-Recipients").join(u' '));
    QStringList known = failed;
    for (const BounceEvidence& one : found.recipients) {
        known << one.recipient << one.aliases;
    }
    const QStringList sentTo = returnedTo(mail, words, enclosed);
    BounceText text = recipientsInText(said, found.writtenTo, known + sentTo);
    if (!failed.isEmpty() && report.recipients.empty()) {
        // The header names them; a line that begins with another address is no recipient.
        std::erase_if(text.recipients, [&](const RecipientText& one) {
            const bool other = !failed.contains(one.recipient, Qt::CaseInsensitive);
            if (other) {
                text.before += one.recipient + u": "_s + one.text;
            }
            return other;
        });
        for (const QString& one : failed) {
            if (std::ranges::none_of(text.recipients, [&one](const RecipientText& t) { return sameAddress(t.recipient, one); })) {
                text.recipients.push_back({one, {}, {}, {}, SmtpStep::Unknown});
            }
        }
    }
    if (found.recipients.empty() && text.recipients.empty() && (found.fromMailSystem || found.fromNobody)) {
        // In a sentence; best one that the returned mail names too.
        QStringList named = addressesIn(text.before);
        named.removeIf([&found](const QString& one) { return sameAddress(one, found.writtenTo); });
        QStringList both = named;
        both.removeIf([&sentTo](const QString& one) { return !sentTo.contains(one, Qt::CaseInsensitive); });
        const QStringList chosen = !both.isEmpty() ? both : !named.isEmpty() ? named.first(1) : sentTo;
        for (const QString& one : chosen) {
            text.recipients.push_back({one, {}, {}, {}, SmtpStep::Unknown});
        }
        if (chosen.isEmpty() && !said.trimmed().isEmpty()) {
            text.recipients.push_back({QString(), {}, {}, {}, SmtpStep::Unknown});
        }
    }
    addTexts(found, text);
    static const QRegularExpression goesOn(
        u"not yet been delivered|attempts? will (?:continue|be made)|will (?:continue|keep|be) (?:to )?(?:attempt|try|retr)\\w*|warning (?:message )?only|"
        "only a temporary failure report|do not need to resend|still being retried|\\(delay\\)|delayed \\d+ (?:hours?|days?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const bool trying = goesOn.match((found.subject + u'\n' + said.left(4000)).simplified()).hasMatch();
    for (BounceEvidence& told : found.recipients) {
        told.trying = told.action == ReportedAction::Delayed || (told.action == ReportedAction::None && trying);
    }
    return found;
}

} // namespace

SmtpStep stepNamedIn(const QString& text)
{
    struct Form {
        SmtpStep step;
        QRegularExpression form;
    };
    static const auto any = QRegularExpression::CaseInsensitiveOption;
    static const std::array forms = {
        Form{SmtpStep::Connect, QRegularExpression(u"refused to talk to me|initial (?:connection|greeting)|after connect|in reply to (?:initial|connect)"_s, any)},
        Form{SmtpStep::Hello, QRegularExpression(u"(?:in reply to|\\bafter|\\bsending|\\bour|the) (?:EHLO|HELO|STARTTLS)|my name was rejected|^(?:EHLO|HELO)\\b"_s, any)},
        Form{SmtpStep::Rcpt, QRegularExpression(u"(?:in reply to|in response to|\\bafter|\\bsending|\\bour|\\bsent|to the|said to|\\bat|\\bon) RCPT\\b|RCPT[_ ]TO\\]|sent: RCPT\\b|SMTP:RCPT|does not like recipient|server has rejected address|RCPT TO generated|^RCPT\\b|\\bRCPT TO command"_s, any)},
        Form{SmtpStep::Mail, QRegularExpression(u"(?:in reply to|in response to|\\bafter|\\bsending|\\bour|\\bsent|\\bsent:|said to|\\bat) MAIL\\b(?! server)|MAIL[_ ]FROM\\]|sender was rejected|does not like sender|^MAIL\\b|\\bMAIL FROM command"_s, any)},
        Form{SmtpStep::Data, QRegularExpression(u"end of data|final data|(?:in reply to|in response to|\\bafter|\\bsending|\\bour|\\bsent|to the) (?:end of )?\\.?DATA\\b|after I sent the message|body of message generated|^DATA\\b|\\bDATA command|BDAT"_s, any)},
    };
    const auto found = std::ranges::find_if(forms, [&text](const Form& one) { return one.form.match(text).hasMatch(); });
    return found == forms.end() ? SmtpStep::Unknown : found->step;
}

BounceMail evidenceIn(const MailParts& mail)
{
    BounceMail found = evidenceAt(mail, 0);
    const bool bare = std::ranges::all_of(found.recipients, [](const BounceEvidence& one) {
        return one.statusField.isEmpty() && one.diagnostic.isEmpty() && one.said.trimmed().isEmpty();
    });
    // A mail system that passes on what another one reported: the report is the returned mail.
    if (bare) {
        for (int enclosed = 1; enclosed <= 2; ++enclosed) {
            BounceMail inner = evidenceAt(mail, enclosed);
            const bool says = std::ranges::any_of(inner.recipients, [](const BounceEvidence& one) {
                return !one.statusField.isEmpty() || !one.diagnostic.isEmpty();
            });
            if (says) {
                return inner;
            }
        }
    }
    return found;
}

} // namespace cf::delivery
