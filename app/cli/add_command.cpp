#include "app/cli/add_command.h"

#include "models/sync/add_repository.h"

#include <QFile>
#include <QJsonObject>

namespace cf::cli {

bool AddCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("name"), tr("What the repository is called."), QStringLiteral("N")},
         {QStringLiteral("map"), tr("Mapping file: which site key is which field."), QStringLiteral("FILE")},
         {QStringLiteral("zone"), tr("Time zone of times written without one."), QStringLiteral("Z")},
         {QStringLiteral("json"), tr("Prints JSON.")}});
    if (!parsed(parser, arguments, QStringLiteral("add folder PATH [--name N] [--map FILE] [--zone ZONE] [--json]"))) {
        return false;
    }
    const QStringList words = parser.positionalArguments();
    if (words.size() != 2 || words[0] != u"folder") {
        complain(tr("expected: add folder PATH"));
        return false;
    }
    m_path = words[1];
    m_name = parser.value(QStringLiteral("name"));
    m_zone = parser.isSet(QStringLiteral("zone")) ? parser.value(QStringLiteral("zone"))
                                                  : QString::fromLatin1(QTimeZone::systemTimeZoneId());
    m_json = parser.isSet(QStringLiteral("json"));
    if (parser.isSet(QStringLiteral("map"))) {
        QFile file(parser.value(QStringLiteral("map")));
        if (!file.open(QIODevice::ReadOnly)) {
            complain(tr("the mapping file cannot be read: %1").arg(file.errorString()));
            return false;
        }
        m_mapping = QString::fromUtf8(file.readAll());
    }
    return true;
}

void AddCommand::run(Program& program)
{
    const Result<Repository> repository =
        sync::folderRepository(m_path, m_name, m_mapping, m_zone, program.clock().now());
    if (!repository) {
        finish(repository.error());
        return;
    }
    deliver(sync::addRepository(program.cache(), *repository), this,
            [this, added = *repository](const Result<void>& result) {
                if (!result) {
                    finish(result.error());
                    return;
                }
                if (m_json) {
                    printJson({{QStringLiteral("id"), added.id.value()},
                               {QStringLiteral("name"), added.name},
                               {QStringLiteral("kind"), QStringLiteral("folder")},
                               {QStringLiteral("location"), added.location},
                               {QStringLiteral("zone"), added.zone}});
                } else {
                    out() << tr("%1 added: %2 (times without a zone: %3)").arg(added.name, added.location, added.zone)
                          << Qt::endl;
                }
                finish(Done);
            });
}

} // namespace cf::cli
