#include "app/cli/validate_command.h"

#include "ui/paper/paper_pdf.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cf::cli {

using ui::ValidationPresenter;

bool ValidateCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser,
                {{u"kept"_s, tr("Prints the reports that were kept, and reads nothing.")},
                 {u"out"_s, tr("Where the report is written, a PDF; its signature beside it, with .minisig added."), u"FILE"_s},
                 {u"unsigned"_s, tr("With --out: without a signature, as where there is no keychain to hold a key.")},
                 {u"json"_s, tr("Prints JSON.")}},
                arguments,
                tr("Reads every rendition of a letter from its archive again, compares it with what was recorded when it was first read, tells how equal the\n"
                   "others are to the original, and keeps the report with its method and result. Exit code 5 when bytes changed or are gone, 6 when a\n"
                   "rendition differs from the original, 3 when something could not be read or nothing was recorded."))) {
        return false;
    }
    m_kept = parser.isSet(u"kept"_s);
    m_path = parser.value(u"out"_s);
    m_unsigned = parser.isSet(u"unsigned"_s);
    m_json = parser.isSet(u"json"_s);
    m_id = parser.positionalArguments().value(0);
    if (parser.positionalArguments().size() != 1) {
        return wrong(tr("name one communication"));
    }
    if (m_kept && !m_path.isEmpty()) {
        return wrong(tr("--kept goes with --json alone"));
    }
    return !m_unsigned || !m_path.isEmpty() || wrong(tr("--unsigned goes with --out"));
}

void ValidateCommand::run(Program& program)
{
    deliver(program.cache().record(m_id, {}), this, [this, &program](const Result<cache::Record>& record) {
        if (!record) {
            finishWithoutRecord(m_id, record.error());
            return;
        }
        if (!m_kept) {
            begin(program, *record);
            return;
        }
        const ui::TimeTelling telling{query::Zone(), query::Calendar{program.clock().now(), program.businessZone(), Qt::Monday}};
        deliver(program.desk().validationsOf(record->communication.id), this, [this, telling](const Result<std::vector<KeptValidation>>& kept) {
            if (!kept) {
                finish(kept.error());
                return;
            }
            tellKept(*kept, telling);
            finish(std::ranges::all_of(*kept, &KeptValidation::isAsKept) ? Done : Integrity);
        });
    });
}

void ValidateCommand::tellKept(const std::vector<KeptValidation>& kept, const ui::TimeTelling& telling)
{
    QJsonArray all;
    for (const KeptValidation& one : kept) {
        if (m_json) {
            all.append(QJsonObject{{u"at"_s, isoUtc(one.at)},
                                   {u"by"_s, one.person},
                                   {u"outcome"_s, one.outcome},
                                   {u"sha256"_s, QString::fromLatin1(one.sha256.toHex())},
                                   {u"asKept"_s, one.isAsKept},
                                   {u"report"_s, QJsonDocument::fromJson(one.report).object()}});
        } else {
            const ui::RecordFact fact = ui::keptValidationFact(one, telling);
            out() << fact.name << u"  "_s << fact.value << Qt::endl;
        }
    }
    if (m_json) {
        printJson({{u"kept"_s, all}});
    } else if (kept.empty()) {
        out() << tr("no report was kept of it") << Qt::endl;
    }
}

void ValidateCommand::begin(Program& program, const cache::Record& record)
{
    m_presenter = std::make_unique<ValidationPresenter>(
        ui::ValidationParts{program.content(), program.reader(), program.forms(), program.desk(), program.clock(), Program::person()});
    connect(m_presenter.get(), &ValidationPresenter::finished, this, [this, &program] { take(program); });
    m_presenter->start(record);
}

void ValidateCommand::take(Program& program)
{
    if (m_presenter->state() == ValidationPresenter::State::NotKept) {
        complain(tr("the report could not be kept"));
        finish(m_presenter->error());
        return;
    }
    if (m_path.isEmpty()) {
        tell();
        finish(outcome());
        return;
    }
    auto* writer = new ui::SealedPaperPresenter(program.secrets(), &ui::paperPdf, this);
    connect(writer, &ui::SealedPaperPresenter::failed, this, [this](const Error& error) { finish(error); });
    connect(writer, &ui::SealedPaperPresenter::written, this, [this] {
        tell();
        finish(outcome());
    });
    const ui::TimeTelling telling{query::Zone(), query::Calendar{program.clock().now(), program.businessZone(), Qt::Monday}};
    writer->write(ui::sealedValidation(m_presenter->validation(), m_path, telling), m_unsigned ? ui::Signing::Never : ui::Signing::Required, Asking::Person);
}

void ValidateCommand::tell()
{
    const evidence::Validation& found = m_presenter->validation();
    if (m_json) {
        QJsonObject json = evidence::validationJson(found);
        if (!m_path.isEmpty()) {
            json.insert(u"file"_s, m_path);
        }
        printJson(json);
        return;
    }
    out() << codeOf(found.outcome()) << u"  "_s << ui::validationSentence(found.outcome()) << Qt::endl << ui::validationMethod(found) << Qt::endl;
    for (const ui::RecordFact& fact : ui::validationFacts(found)) {
        out() << u"  "_s << fact.name << u": "_s << fact.value << Qt::endl;
    }
    if (!m_path.isEmpty()) {
        out() << m_path << Qt::endl;
    }
}

ExitCode ValidateCommand::outcome() const
{
    switch (m_presenter->validation().outcome()) {
    case evidence::ValidationOutcome::Verified: return Done;
    case evidence::ValidationOutcome::Differs: return Differs;
    case evidence::ValidationOutcome::Unproven: return Partial;
    default: return Integrity;
    }
}

} // namespace cf::cli
