#include "app/cli/reissue_certificate_command.h"

#include "ui/paper/paper_pdf.h"
#include "ui/reissue/reissue_account_words_presenter.h"

using namespace Qt::StringLiterals;

namespace cf::cli {

using ui::ReissueAccountPresenter;

bool ReissueCertificateCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser,
                {{u"out"_s, tr("Where the certificate is written, a PDF; its signature beside it, with .minisig added."), u"FILE"_s},
                 {u"unsigned"_s, tr("With --out: without a signature, as where there is no keychain to hold a key.")},
                 {u"json"_s, tr("Prints JSON.")}},
                arguments,
                tr("Tells what became of a letter that was asked for once more: original, authority, decisions, what left, what came back of it and how equal\n"
                   "that is to the original, and what stands against it; and writes that as a signed archival PDF with the same inside as JSON. It is\n"
                   "named by the reference of the request (CF-…), or by the letter where it was asked for just once. Exit code 0 when nothing stands\n"
                   "against it, 3 when something is open, 5 when bytes are not those that were recorded, 6 when what came back differs."))) {
        return false;
    }
    m_path = parser.value(u"out"_s);
    m_unsigned = parser.isSet(u"unsigned"_s);
    m_json = parser.isSet(u"json"_s);
    m_name = parser.positionalArguments().value(0);
    if (parser.positionalArguments().size() != 1) {
        return wrong(tr("name one request, or one communication"));
    }
    return !m_unsigned || !m_path.isEmpty() || wrong(tr("--unsigned goes with --out"));
}

void ReissueCertificateCommand::run(Program& program)
{
    m_program = &program;
    if (m_name.startsWith(u"CF-")) {
        show(m_name);
        return;
    }
    deliver(program.cache().record(m_name, {}), this, [this](const Result<cache::Record>& record) {
        record ? findOf(record->communication.id) : finishWithoutRecord(m_name, record.error());
    });
}

void ReissueCertificateCommand::findOf(const CommunicationId& communication)
{
    deliver(ui::reissuesOf(m_program->outbox(), communication), this, [this](const Result<std::vector<outbox::ListedIntent>>& listed) {
        if (!listed) {
            finish(listed.error());
            return;
        }
        QStringList references;
        for (const outbox::ListedIntent& one : *listed) {
            if (one.planKind == u"reissue" && !references.contains(one.intent.plan)) {
                references << one.intent.plan;
            }
        }
        if (references.size() != 1) {
            complain(references.isEmpty() ? tr("nobody asked for %1 once more").arg(m_name) : tr("%1 was asked for several times; name one: %2").arg(m_name, references.join(u", "_s)));
            finish(Usage);
            return;
        }
        show(references.front());
    });
}

void ReissueCertificateCommand::show(const QString& reference)
{
    ui::ReissueParts parts{m_program->cache(), m_program->searches(), m_program->outbox(), m_program->clock(), m_program->businessZone(), Program::person()};
    parts.content = &m_program->content();
    parts.reader = &m_program->reader();
    parts.forms = &m_program->forms();
    m_presenter = std::make_unique<ReissueAccountPresenter>(parts);
    connect(m_presenter.get(), &ReissueAccountPresenter::done, this, &ReissueCertificateCommand::take, Qt::QueuedConnection);
    m_presenter->show(reference);
}

void ReissueCertificateCommand::take()
{
    using State = ReissueAccountPresenter::State;
    if (std::exchange(m_isOver, true)) {
        return;
    }
    if (m_presenter->state() == State::Failed) {
        finish(m_presenter->error());
        return;
    }
    if (m_presenter->state() != State::Shown) {
        complain(tr("the outbox has no such reissue: %1").arg(m_name));
        finish(Usage);
        return;
    }
    if (m_path.isEmpty()) {
        tell({});
        finish(outcome());
        return;
    }
    auto* writer = new ui::SealedPaperPresenter(m_program->secrets(), &ui::paperPdf, this);
    connect(writer, &ui::SealedPaperPresenter::failed, this, [this](const Error& error) { finish(error); });
    connect(writer, &ui::SealedPaperPresenter::written, this, [this](const QString&, const QString& key) {
        tell(key);
        finish(outcome());
    });
    writer->write(ui::sealedReissue(m_presenter->account(), m_path, m_presenter->telling()), m_unsigned ? ui::Signing::Never : ui::Signing::Required, Asking::Person);
}

void ReissueCertificateCommand::tell(const QString& key)
{
    const evidence::ReissueAccount& account = m_presenter->account();
    if (m_json) {
        QJsonObject told = evidence::reissueAccountJson(account, key);
        if (!m_path.isEmpty()) {
            told.insert(u"file"_s, m_path);
        }
        printJson(told);
        return;
    }
    if (!m_path.isEmpty()) {
        out() << m_path << Qt::endl;
    } else {
        out() << account.title << u": "_s << ui::reissueResultLine(account) << Qt::endl;
        for (const ui::ReissueSection& section : ui::reissueSections(account, m_presenter->telling(), ui::Addresses::Whole)) {
            out() << section.title << Qt::endl;
            for (const ui::RecordFact& fact : section.facts) {
                out() << u"  "_s << fact.name << u": "_s << fact.value << Qt::endl;
            }
        }
    }
    for (const evidence::ReissueAgainst one : account.against()) {
        complain(ui::againstSentence(one));
    }
}

ExitCode ReissueCertificateCommand::outcome() const
{
    const std::vector<evidence::ReissueAgainst> against = m_presenter->account().against();
    const auto has = [&against](evidence::ReissueAgainst one) { return std::ranges::find(against, one) != against.end(); };
    if (has(evidence::ReissueAgainst::OriginalChanged) || has(evidence::ReissueAgainst::OtherBytesLeft)) {
        return Integrity;
    }
    return has(evidence::ReissueAgainst::ResultDiffers) ? Differs : against.empty() ? Done : Partial;
}

} // namespace cf::cli
