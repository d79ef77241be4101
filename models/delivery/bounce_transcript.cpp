#include "models/delivery/bounce_transcript.h"

#include "models/delivery/mail_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace cf::delivery {

namespace {

constexpr size_t mostRecipients = 500;
constexpr qsizetype longestBlock = 6000;

int indentOf(const QString& line)
{
    int indent = 0;
    for (const QChar c : line) {
        if (c == u' ') {
            ++indent;
        } else if (c == u'\t') {
            indent += 4;
        } else {
            break;
        }
    }
    return indent;
}

class TextBlocks
{
public:
    TextBlocks(const QString& writtenTo, const QStringList& known)
        : m_writtenTo(writtenTo)
        , m_known(known)
    {}

    void read(const QString& raw);
    BounceText take();

private:
    bool readDialogue(const QString& line);
    bool readAddress(const QString& line, int indent);
    bool readOriginal(const QString& line);
    bool isRecipient(const QString& address) const;
    RecipientText& blockOf(const QString& address);
    void say(const QString& line);

    QString m_writtenTo;
    QStringList m_known;
    BounceText m_text;
    QString m_current;               ///< the recipient that lines are said of
    int m_indent = std::numeric_limits<int>::max(); ///< of the first recipient's line
    bool m_inDialogue = false;
    bool m_talking = false; ///< "while talking to" was said: Sendmail's order
    QString m_host;     ///< being talked to
    QString m_verdicts; ///< of the own server on a host, before those on its recipients
    QString m_replies; ///< of the server being talked to, not yet of a recipient
    SmtpStep m_step = SmtpStep::Unknown;
};

bool TextBlocks::isRecipient(const QString& address) const
{
    return !sameAddress(address, m_writtenTo) || m_known.contains(address, Qt::CaseInsensitive);
}

RecipientText& TextBlocks::blockOf(const QString& address)
{
    const auto known = std::ranges::find_if(
        m_text.recipients, [&address](const RecipientText& one) { return sameAddress(one.recipient, address); });
    if (known != m_text.recipients.end()) {
        return *known;
    }
    if (m_text.recipients.size() >= mostRecipients) {
        return m_text.recipients.back();
    }
    m_text.recipients.push_back({address, {}, {}, {}, SmtpStep::Unknown});
    return m_text.recipients.back();
}

void TextBlocks::say(const QString& line)
{
    QString& text = m_current.isEmpty() ? m_text.before : blockOf(m_current).text;
    if (text.size() < longestBlock) {
        text += line.trimmed() + u'\n';
    }
}

/// Lines of a quoted dialogue: ">>> RCPT To:<a@b>", "<<< 550 …", "550 5.1.1 <a@b>... User unknown".
bool TextBlocks::readDialogue(const QString& line)
{
    static const QRegularExpression turn(u"^\\s*(?:\\.\\.\\. )?while talking to\\s*(\\S{0,200})"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ours(u"^\\s*(?:sent\\s+)?>>>\\s*((?:MAIL|RCPT|DATA|EHLO|HELO|LHLO|QUIT|RSET|AUTH|BDAT|STARTTLS|\\.).*)$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression theirs(u"^\\s*(?:received\\s+)?<<<\\s*(.*)$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression verdict(u"^\\s*(?:[245]\\d\\d\\s+)?(?:[245]\\.\\d+\\.\\d+\\s+)?<?([^\\s<>]+@[^\\s<>]+?)>?\\.\\.\\.\\s*(.*)$"_s);
    if (const auto match = turn.match(line); match.hasMatch()) {
        m_host = match.captured(1);
        m_inDialogue = m_talking = true;
        m_replies.clear();
        m_current.clear();
        m_step = SmtpStep::Unknown;
        return true;
    }
    if (const auto match = ours.match(line); match.hasMatch()) {
        m_inDialogue = true;
        m_step = stepNamedIn(match.captured(1));
        if (m_talking) {
            m_current.clear();
        }
        return true;
    }
    if (const auto match = theirs.match(line); match.hasMatch()) {
        m_inDialogue = true;
        // Without "while talking to" the dialogue stands below its recipient, not before.
        if (!m_talking && !m_current.isEmpty()) {
            RecipientText& block = blockOf(m_current);
            block.step = m_step;
            block.replies += block.replies.size() < longestBlock ? match.captured(1).trimmed() + u'\n' : QString();
        } else if (m_replies.size() < longestBlock) {
            m_replies += match.captured(1).trimmed() + u'\n';
        }
        return true;
    }
    const auto match = verdict.match(line);
    const QStringList addresses = match.hasMatch() ? addressesIn(match.captured(1)) : QStringList();
    if (addresses.size() != 1 || !isRecipient(addresses.constFirst())) {
        // "550 example.org (smtp)... 550 Host unknown" is said before the recipient, like a reply.
        static const QRegularExpression local(u"^[245]\\d\\d\\s+\\S+ \\(\\w+\\)\\.\\.\\.\\s"_s);
        if (m_inDialogue && m_verdicts.size() < longestBlock && local.match(line).hasMatch()) {
            m_verdicts += line.trimmed() + u'\n';
            return true;
        }
        return false;
    }
    RecipientText& block = blockOf(addresses.constFirst());
    if (block.text.size() < longestBlock) {
        block.text += m_verdicts + line.trimmed() + u'\n';
        block.replies += m_replies;
    }
    if (m_inDialogue) {
        block.step = m_step != SmtpStep::Unknown ? m_step : block.step;
        block.remote = m_host;
    }
    m_replies.clear();
    m_verdicts.clear();
    m_current = addresses.constFirst();
    return true;
}

/// A line that begins with an address, in brackets or behind a bullet or not.
bool TextBlocks::readAddress(const QString& line, int indent)
{
    static const QRegularExpression form(
        u"^[\\s*>\"'-]*(?:(?:(?:failed |intended |final )?recipient(?: address)?|addressed to|(?:failed|original) address|rcpt)\\s*:\\s*)?"
        "(?:[\\w .,'-]{1,60}(?=<mailto:))?[<(\\[\"']{0,3}(?:mailto:|smtp:)?([^\\s<>\"'`()\\[\\]{},;:|\\\\]{1,128}@[^\\s<>\"'`()\\[\\]{},;:|\\\\]{1,255})"
        "(?:[>)\\]\"':;,.]{0,4}(?=\\s|$)|[>)\\]\"':;]{1,4})(.*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    // Exchange 5.5 of somebody in no directory of its own: c=us;a= ;p=…;dda:SMTP=ann@example.org; on …
    static const QRegularExpression foreign(u"^\\s*c=\\w+;.{0,200}:SMTP=([^\\s;]{3,320});(.*)$"_s);
    QRegularExpressionMatch match = form.match(line);
    if (!match.hasMatch()) {
        match = foreign.match(line);
    }
    const QStringList addresses = match.hasMatch() ? addressesIn(match.captured(1)) : QStringList();
    if (addresses.size() != 1 || !isRecipient(addresses.constFirst())) {
        return false;
    }
    const bool within = !m_current.isEmpty() && indent > m_indent;
    if (within) {
        return false; // a reply that names the address again, or another one
    }
    m_indent = std::min(m_indent, indent);
    m_current = addresses.constFirst();
    blockOf(m_current);
    const QString rest = match.captured(2).trimmed();
    if (!rest.isEmpty()) {
        say(rest);
    }
    return true;
}

/// Below the address that failed, the one that was written to: PMDF and its successors.
bool TextBlocks::readOriginal(const QString& line)
{
    static const QRegularExpression form(u"^\\s*original (?:recipient )?address\\s*:\\s*(.*)$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(line);
    const QStringList addresses = match.hasMatch() ? addressesIn(match.captured(1)) : QStringList();
    if (addresses.size() != 1 || m_current.isEmpty() || !isRecipient(addresses.constFirst())) {
        return false;
    }
    RecipientText& block = blockOf(m_current);
    if (!block.text.isEmpty() || !block.replies.isEmpty()) {
        return false; // of another recipient
    }
    const bool told = std::ranges::any_of(m_text.recipients, [&](const RecipientText& one) { return sameAddress(one.recipient, addresses.constFirst()); });
    if (!told) {
        block.recipient = m_current = addresses.constFirst();
    }
    return !told;
}

void TextBlocks::read(const QString& raw)
{
    static const QRegularExpression quoted(u"^>(?:(?=>>> )| (?!>)|$)"_s); // somebody forwarded it
    QString line = raw;
    line.remove(quoted);
    if (readDialogue(line) || readOriginal(line) || readAddress(line, indentOf(line))) {
        return;
    }
    static const QRegularExpression heading(u"^\\s*[-=*_]{3,}.*"_s);
    if (heading.match(line).hasMatch()) {
        m_current.clear(); // another section; what follows is of nobody yet
    }
    say(line);
}

BounceText TextBlocks::take()
{
    // A dialogue that ended without naming anybody is of the only recipient, or of all.
    for (RecipientText& one : m_text.recipients) {
        if (!m_replies.isEmpty() && one.step == SmtpStep::Unknown) {
            one.replies += m_replies;
            one.step = m_step;
        }
    }
    if (m_text.recipients.empty()) {
        m_text.before += m_replies;
        m_text.step = m_step;
    }
    return std::move(m_text);
}

} // namespace

BounceText recipientsInText(const QString& said, const QString& writtenTo, const QStringList& known)
{
    TextBlocks blocks(writtenTo, known);
    for (const QString& line : linesOf(said)) {
        blocks.read(line);
    }
    return blocks.take();
}

} // namespace cf::delivery
