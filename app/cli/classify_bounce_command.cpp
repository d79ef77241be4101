#include "app/cli/classify_bounce_command.h"

#include "app/cli/mailbox_file.h"
#include "models/delivery/bounce_report.h"
#include "ui/search/words_presenter.h"

namespace cf::cli {

namespace {
constexpr qint64 mailsAhead = 8; ///< asked for and not yet printed
}

bool ClassifyBounceCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser, {{QStringLiteral("json"), tr("Prints JSON, one object for each recipient.")}}, arguments,
                tr("Tells what returned mails say of the delivery: for each recipient the reason, the codes, and whether\n"
                   "the address is of any more use. A FILE is a mail, a mailbox (mbox), or a folder with .eml files.\n"
                   "Needs no profile and changes nothing."))) {
        return false;
    }
    m_files = parser.positionalArguments();
    m_json = parser.isSet(QStringLiteral("json"));
    return !m_files.isEmpty() || wrong(tr("name files or folders with returned mails"));
}

void ClassifyBounceCommand::runAlone()
{
    QStringList files;
    bool isAnyThere = false;
    for (const QString& named : std::as_const(m_files)) {
        const auto found = mailFilesAt(named);
        isAnyThere = isAnyThere || found || found.error().kind != ErrorKind::NotFound;
        if (found) {
            files << *found;
        } else {
            lose(named, found.error());
        }
    }
    if (!isAnyThere) {
        finish(Usage);
        return;
    }
    m_files = files;
    reading::ReaderSettings settings;
    settings.program = Program::readerProgram();
    m_reader = std::make_unique<reading::ReaderPool>(settings);
    askMore();
}

bool ClassifyBounceCommand::takeNextFile()
{
    while (m_mails.empty() && !m_files.isEmpty()) {
        const QString file = m_files.takeFirst();
        const auto mails = mailsIn(file);
        if (!mails) {
            lose(file, mails.error());
            continue;
        }
        int number = mails->size() > 1 ? 1 : 0;
        for (const QByteArray& mail : *mails) {
            m_mails.emplace_back(Place{file, number}, mail);
            number += number > 0 ? 1 : 0;
        }
    }
    return !m_mails.empty();
}

void ClassifyBounceCommand::askMore()
{
    while (m_asked - m_printed < mailsAhead && takeNextFile()) {
        const auto [place, bytes] = std::move(m_mails.front());
        m_mails.pop_front();
        deliver(m_reader->mailParts(bytes), this, [this, turn = m_asked, where = place](const Result<MailParts>& mail) {
            answered(turn, where, mail);
        });
        ++m_asked;
    }
    if (m_asked == m_printed) {
        finish(m_lost ? Partial : Done);
    }
}

void ClassifyBounceCommand::answered(qint64 turn, const Place& place, const Result<MailParts>& mail)
{
    m_early.emplace(turn, std::pair(place, mail));
    while (!m_early.empty() && m_early.begin()->first == m_printed) {
        const auto [where, told] = m_early.begin()->second;
        m_early.erase(m_early.begin());
        print(where, told);
        ++m_printed;
    }
    askMore();
}

void ClassifyBounceCommand::lose(const QString& name, const Error& error)
{
    m_lost = true;
    if (error.kind == ErrorKind::NotFound) {
        complain(tr("there is no file or folder: %1").arg(name));
        return;
    }
    const QString sentence = ui::errorSentence(error.kind);
    const QString detail = error.detail.isEmpty() || error.detail == name ? QString() : QStringLiteral(" (%1)").arg(error.detail);
    complain(QStringLiteral("%1: %2%3").arg(name, sentence, detail));
}

void ClassifyBounceCommand::print(const Place& place, const Result<MailParts>& mail)
{
    const QString name = place.number > 0 ? QStringLiteral("%1:%2").arg(place.file).arg(place.number) : place.file;
    if (!mail) {
        lose(name, mail.error());
        return;
    }
    const std::vector<delivery::BouncedRecipient> recipients = delivery::classifyBounce(*mail);
    if (recipients.empty() && !m_json) {
        out() << tr("%1  reports no delivery").arg(name) << Qt::endl;
    }
    for (const delivery::BouncedRecipient& one : recipients) {
        if (m_json) {
            QJsonObject told{{QStringLiteral("file"), place.file},
                             {QStringLiteral("recipient"), one.recipient},
                             {QStringLiteral("enhancedStatus"), one.enhancedStatus},
                             {QStringLiteral("replyCode"), one.replyCode},
                             {QStringLiteral("reason"), QString(delivery::reasonWord(one.reason))},
                             {QStringLiteral("permanent"), one.permanent},
                             {QStringLiteral("state"), QString(code(one.state))}};
            if (place.number > 0) {
                told.insert(QStringLiteral("message"), place.number);
            }
            printJson(told);
            continue;
        }
        //: of an address that a mail did not reach: another attempt is of no use
        const QString lasting = one.permanent ? tr("permanent") : QStringLiteral("-");
        const auto orNone = [](const QString& text) { return text.isEmpty() ? QStringLiteral("-") : text; };
        out() << QStringLiteral("%1  %2  %3  %4  %5  %6  %7")
                     .arg(name, orNone(one.recipient), orNone(one.enhancedStatus), orNone(one.replyCode),
                          QString(delivery::reasonWord(one.reason)), lasting, QString(code(one.state)))
              << Qt::endl;
    }
}

} // namespace cf::cli
