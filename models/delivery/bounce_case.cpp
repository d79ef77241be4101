#include "models/delivery/bounce_case.h"

#include "models/delivery/bounce_phrases.h"
#include "models/delivery/mail_text.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace cf::delivery {

namespace {

/// "5.0.0" in the field and "5.1.1" in the reply: the reply says more. So does a reply that disagrees.
Status statusOf(const BounceEvidence& told, const QString& words)
{
    const Status field = statusFromField(told.statusField);
    const Status quoted = told.diagnostic.isEmpty() ? std::nullopt : statusInText(words);
    const Status said = saysNothing(quoted) ? statusInText(told.diagnostic) : quoted;
    if (!saysNothing(said)) {
        return said;
    }
    if (!saysNothing(field)) {
        return field;
    }
    // With a reply in the fields, the text around it may hold what the own server made of it.
    if (told.diagnostic.isEmpty()) {
        for (const QString& text : {words, told.said}) {
            if (const Status found = statusInText(text); !saysNothing(found)) {
                return found;
            }
        }
    }
    return field ? field : said ? said : statusInText(words);
}

int replyOf(const BounceEvidence& told)
{
    for (const QString& text : {told.diagnostic, told.replies, told.said, told.statusField}) {
        if (const int code = replyCodeInText(text); code != 0) {
            return code;
        }
    }
    return 0;
}

/// What an own server quotes of another one, behind a sentence for people.
QString quotedReply(const QString& text)
{
    static const auto any = QRegularExpression::CaseInsensitiveOption;
    static const std::array forms = {
        QRegularExpression(u"#\\d\\.\\d{1,2}\\.\\d{1,3}\\s+smtp;\\s*([^>]{4,500})>"_s, any),        // Exchange 2003: <mx #5.5.0 smtp;550 …>
        QRegularExpression(u"#\\s?([45]\\d\\d [45]\\.[^#]{4,500})\\s##"_s, any),                   // Exchange 2007: #550 5.1.1 … ##
        QRegularExpression(u"remote server (?:at \\S+ \\(\\S+\\) )?returned '([^']{4,500})'"_s, any), // Exchange 2010 and later
        QRegularExpression(u"(?:other server returned was|response (?:from the remote server )?was|remote (?:host|server) (?:said|returned)|"
                           "responded with(?: failure)?|error message below|additional information follows|gave this error|answered|said)"
                           "\\s*:\\s*(\\S[\\s\\S]{2,3000})"_s,
                           any),
    };
    for (const QRegularExpression& form : forms) {
        if (const auto match = form.match(text.left(8000)); match.hasMatch()) {
            return match.captured(1);
        }
    }
    return {};
}

/// A code, a status, or words that mean something.
bool tellsWhy(const QString& text)
{
    if (text.trimmed().size() <= 1) {
        return false;
    }
    const QString words = forMatching(text);
    return replyCodeInText(text) != 0 || statusInText(text) || firstMeaning(phrasesOfPrograms(), words) || firstMeaning(phrasesOfContent(), words) ||
           firstMeaning(phrasesOfPlaces(), words) || firstMeaning(phrasesOfUnknownUsers(), words);
}

} // namespace

bool saysNothing(const Status& status) { return !status || (status->subject == 0 && status->detail == 0); }

BounceCase caseOf(const BounceMail& mail, const BounceEvidence& told)
{
    // Dovecot tells why behind these words, whatever its fields say.
    static const QRegularExpression rejected(u"was automatically rejected:\\s*(\\S[^\\n]{0,500})"_s);
    // qmail ends everything that it gave up with this, also what was refused for another reason.
    static const QRegularExpression ending(u"i'm not going to try again; this\\s+message has been in the queue too long\\.?"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression comment(u"\\((.{3,200})\\)"_s);
    const QString note = comment.match(told.statusField).captured(1);
    const QString own = rejected.match(told.before + u'\n' + told.said).captured(1);
    QString text = told.said;
    for (const QString& candidate : {note, told.before}) {
        text = tellsWhy(text) ? text : tellsWhy(candidate) || text.trimmed().size() <= 1 ? candidate : text;
    }
    // Amazon SES: a sentence of its own, then the reply in quotes: 5.1.0 - Unknown address error 550-'5.7.1 …'
    static const QRegularExpression within(u"\\b[45]\\d\\d-'([^']{3,1000})'"_s);
    // Sendmail's field has the first line of a reply, its transcript all of them.
    const bool whole = told.replies.size() > told.diagnostic.size() && told.diagnostic.size() > 3 &&
                       told.replies.simplified().startsWith(told.diagnostic.simplified());
    QString words = whole ? told.replies : QString();
    for (const QString& candidate : {own, within.match(told.diagnostic.isEmpty() ? text : told.diagnostic).captured(1), told.diagnostic, told.replies, quotedReply(text), text}) {
        words = words.trimmed().size() > 1 ? words : candidate;
    }
    words.remove(ending);
    BounceCase judged{told, forMatching(words), forMatching(note + u'\n' + told.replies + u'\n' + told.said + u'\n' + told.before), {}, {}, {}, 0};
    static const QRegularExpression subject(u"^\\s*(?:returned mail|delivery failure|zustellungsfehler|échec de (?:la )?remise)\\s*:\\s*(.{3,200})"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    judged.subject = forMatching(subject.match(mail.subject).captured(1));
    judged.status = statusOf(told, words);
    judged.reply = replyOf(told);
    if (judged.reply == 0 && told.diagnostic.isEmpty()) {
        judged.reply = replyCodeInText(words);
    }
    judged.places = told.remote + u' ' + told.recipient.section(u'@', -1) + u' ' + mail.sender;
    static const QRegularExpression host(u"(?<![@/\\w.-])(?:[A-Za-z0-9-]{1,63}\\.){2,8}[A-Za-z]{2,20}\\b"_s);
    for (auto found = host.globalMatch(words.left(1500) + u' ' + told.said.left(1500)); found.hasNext() && judged.places.size() < 3000;) {
        judged.places += u' ' + found.next().captured();
    }
    judged.places = judged.places.toLower();
    return judged;
}

} // namespace cf::delivery
