#include "app/cli/certificate_command.h"

#include "app/cli/query_argument.h"
#include "ui/paper/certificate_presenter.h"
#include "ui/paper/paper_pdf.h"

namespace cf::cli {

using namespace Qt::StringLiterals;

bool CertificateCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser,
                {{u"out"_s, tr("Where the certificate is written, a PDF; its signature beside it, with .minisig added."), u"FILE"_s},
                 {u"unsigned"_s, tr("Without a signature, as where there is no keychain to hold a key.")},
                 {u"json"_s, tr("Prints JSON.")}},
                arguments,
                tr("Certifies what a query finds, or that it finds nothing: a signed archival PDF with the exact number, the repositories with the times they are\n"
                   "complete to, what stands against saying that this is all, and all letters inside."))) {
        return false;
    }
    m_path = parser.value(u"out"_s);
    m_unsigned = parser.isSet(u"unsigned"_s);
    m_json = parser.isSet(u"json"_s);
    if (parser.positionalArguments().size() != 1 || m_path.isEmpty()) {
        return wrong(m_path.isEmpty() ? tr("say with --out where the certificate is to be written") : tr("give one query"));
    }
    m_query = queryFrom(parser.positionalArguments().constFirst());
    return m_query.has_value();
}

void CertificateCommand::run(Program& program)
{
    auto* writer = new ui::CertificatePresenter(program.cache(), program.search(), program.secrets(), &ui::paperPdf, this);
    connect(writer, &ui::CertificatePresenter::failed, this, [this](const Error& error) { finish(error); });
    connect(writer, &ui::CertificatePresenter::written, this, [this](const QString& path, bool isComplete, const QString& key) {
        if (m_json) {
            printJson({{u"certificate"_s, path}, {u"signature"_s, key.isEmpty() ? QString() : path + u".minisig"_s}, {u"key"_s, key}, {u"complete"_s, isComplete}});
        } else {
            out() << path << Qt::endl;
        }
        if (!isComplete) {
            complain(tr("it does not claim to be complete; it names what stands against that"));
        }
        finish(isComplete ? Done : Partial);
    });
    const query::Calendar calendar{program.clock().now(), program.businessZone(), Qt::Monday};
    writer->start(*m_query, calendar, m_path, u"Counterfoil "_s + QCoreApplication::applicationVersion(), m_unsigned ? ui::Signing::Never : ui::Signing::Required);
}

} // namespace cf::cli
