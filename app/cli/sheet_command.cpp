#include "app/cli/sheet_command.h"

#include "models/base/sha256.h"
#include "models/cache/read_disconnected.h"
#include "models/seal/signing_key.h"
#include "ui/record/sheet_text_presenter.h"
#include "ui/paper/paper_pdf.h"

#include <QFile>

namespace cf::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxBytes = qint64(1) << 30;

} // namespace

bool SheetCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser,
                {{u"out"_s, tr("Where the sheet is written, a PDF; its signature beside it, with .minisig added."), u"FILE"_s},
                 {u"unsigned"_s, tr("Without a signature, as where there is no keychain to hold a key.")},
                 {u"key"_s, tr("Prints the public key of this profile, for whoever is to check its sheets.")},
                 {u"check"_s, tr("Checks the signature beside a sheet."), u"FILE"_s},
                 {u"with"_s, tr("The public key to check with; else that of this profile."), u"KEY"_s},
                 {u"json"_s, tr("Prints JSON.")}},
                arguments,
                tr("Writes the evidence sheet of one communication: a signed archival PDF (PDF/A-3) that says what was sent, when, to whom, which version,\n"
                   "who approved it and what arrived, with the same inside as JSON. The communication is named by our id (cm-…) or a unique beginning\n"
                   "of it, or by the organisation's document id."))) {
        return false;
    }
    m_path = parser.value(u"out"_s);
    m_checked = parser.value(u"check"_s);
    m_with = parser.value(u"with"_s);
    m_unsigned = parser.isSet(u"unsigned"_s);
    m_wantsKey = parser.isSet(u"key"_s);
    m_json = parser.isSet(u"json"_s);
    m_id = parser.positionalArguments().value(0);
    const bool makes = !m_id.isEmpty() || !m_path.isEmpty();
    if (int(makes) + int(m_wantsKey) + int(!m_checked.isEmpty()) != 1 || parser.positionalArguments().size() > 1) {
        return wrong(tr("name one communication, or --key, or --check"));
    }
    if (makes && (m_id.isEmpty() || m_path.isEmpty())) {
        return wrong(m_id.isEmpty() ? tr("name one communication") : tr("say with --out where the sheet is to be written"));
    }
    return true;
}

void SheetCommand::run(Program& program)
{
    if (m_id.isEmpty() && !m_with.isEmpty()) {
        check(m_with);
        return;
    }
    if (m_id.isEmpty()) {
        deliver(seal::signingKey(program.secrets(), Asking::Person), this, [this](const Result<seal::SigningKey>& key) {
            if (!key) {
                finish(key.error());
            } else if (m_wantsKey) {
                printKey(key->publicKey().text());
            } else {
                check(key->publicKey().text());
            }
        });
        return;
    }
    deliver(program.cache().record(m_id, {}), this, [this, &program](const Result<cache::Record>& record) {
        if (!record) {
            finishWithoutRecord(m_id, record.error());
            return;
        }
        deliver(cache::disconnectedIn(program.cache()), this, [this, &program, found = *record](const Result<cache::Disconnected>& all) {
            if (!all) {
                finish(all.error());
                return;
            }
            const auto place = all->find(found.repositoryName);
            const auto since = place == all->end() ? std::nullopt : std::optional(*place);
            deliver(evidence::custodyOf(program.cache(), found), this, [this, &program, found, since](const Result<evidence::Custody>& custody) {
                if (!custody) {
                    finish(custody.error());
                    return;
                }
                deliver(program.desk().practices(), this, [this, &program, found, since, way = *custody](const Result<std::vector<PracticeStatement>>& practices) {
                    if (!practices) {
                        finish(practices.error());
                        return;
                    }
                    make(program, found, since, way, evidence::practicesOn(found, *practices, program.clock().now()));
                });
            });
        });
    });
}

void SheetCommand::make(Program& program, const cache::Record& record, std::optional<UtcMs> disconnected, const evidence::Custody& custody,
                        const std::vector<evidence::AppliedPractice>& practices)
{
    evidence::EvidenceSheet sheet{record, 0, {}, disconnected, program.clock().now(), u"Counterfoil "_s + QCoreApplication::applicationVersion(), custody, practices, {}};
    if (record.renditions.empty()) {
        write(program, sheet);
        return;
    }
    deliver(program.content().content(record.renditions.front().status.ref, maxBytes), this, [this, &program, sheet](const Result<QByteArray>& bytes) mutable {
        if (bytes) {
            sheet.found = sha256Of(*bytes);
        }
        write(program, sheet);
    });
}

void SheetCommand::write(Program& program, const evidence::EvidenceSheet& sheet)
{
    auto* writer = new ui::SealedPaperPresenter(program.secrets(), &ui::paperPdf, this);
    connect(writer, &ui::SealedPaperPresenter::failed, this, [this](const Error& error) {
        finish(error);
    });
    connect(writer, &ui::SealedPaperPresenter::written, this, [this, bytes = sheet.bytes()](const QString& path, const QString& key) {
        if (m_json) {
            printJson({{u"sheet"_s, path}, {u"signature"_s, key.isEmpty() ? QString() : path + u".minisig"_s}, {u"key"_s, key}});
        } else {
            out() << path << Qt::endl;
        }
        if (bytes == evidence::BytesFound::Changed) {
            complain(tr("the archived bytes are not those that were first read; the sheet says so"));
        }
        finish(bytes == evidence::BytesFound::Changed ? Integrity : Done);
    });
    const ui::TimeTelling telling{query::Zone(), query::Calendar{program.clock().now(), program.businessZone(), Qt::Monday}};
    writer->write(ui::sealedSheet(sheet, m_path, telling), m_unsigned ? ui::Signing::Never : ui::Signing::Required, Asking::Person);
}

void SheetCommand::printKey(const QString& key)
{
    if (m_json) {
        printJson({{u"key"_s, key}});
    } else {
        out() << key << Qt::endl;
    }
    finish(Done);
}

void SheetCommand::check(const QString& publicKey)
{
    const Result<seal::PublicKey> key = seal::PublicKey::fromText(publicKey);
    QFile sheet(m_checked), beside(m_checked + u".minisig"_s);
    if (!key) {
        complain(tr("that is not a public key: %1").arg(publicKey));
        finish(Usage);
        return;
    }
    for (QFile* file : {&sheet, &beside}) {
        if (!file->open(QIODevice::ReadOnly)) {
            complain(tr("%1 cannot be read: %2").arg(file->fileName(), file->errorString()));
            finish(Failed);
            return;
        }
    }
    const Result<QString> said = seal::check(sheet.readAll(), beside.readAll(), *key);
    if (m_json) {
        printJson({{u"signed"_s, said.has_value()}, {u"comment"_s, said ? *said : QString()}, {u"problem"_s, said ? QString() : said.error().detail}, {u"key"_s, key->text()}});
    } else if (said) {
        out() << tr("signed with this key: %1").arg(*said) << Qt::endl;
    }
    if (!said) {
        complain(tr("the signature does not hold: %1").arg(said.error().detail));
    }
    finish(said ? Done : Integrity);
}

} // namespace cf::cli
