#include "app/cli/add_command.h"

#include "models/sync/add_repository.h"

#include <QFile>
#include <QJsonObject>

namespace cf::cli {

bool AddCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(
            parser,
            {{QStringLiteral("name"), tr("What the repository is called; else as its folder."), QStringLiteral("N")},
             {QStringLiteral("map"), tr("Mapping file: which site key is which field."), QStringLiteral("FILE")},
             {QStringLiteral("zone"), tr("Zone of times written without one, e.g. Europe/Berlin; else this machine's."),
              QStringLiteral("ZONE")},
             {QStringLiteral("json"), tr("Prints JSON.")}},
            arguments,
            tr("Connects a folder archive. It is only ever read, and nothing is read yet: that is sync."))) {
        return false;
    }
    const QStringList words = parser.positionalArguments();
    if (words.size() != 2 || words[0] != u"folder") {
        return wrong(tr("name one folder"));
    }
    m_path = words[1];
    m_name = parser.value(QStringLiteral("name"));
    m_zone = parser.isSet(QStringLiteral("zone")) ? parser.value(QStringLiteral("zone"))
                                                  : QString::fromLatin1(QTimeZone::systemTimeZoneId());
    if (!QTimeZone(m_zone.toLatin1()).isValid()) {
        return wrong(tr("%1 is no time zone; one is Europe/Berlin").arg(m_zone));
    }
    m_json = parser.isSet(QStringLiteral("json"));
    if (parser.isSet(QStringLiteral("map"))) {
        QFile file(parser.value(QStringLiteral("map")));
        if (!file.open(QIODevice::ReadOnly)) {
            return wrong(tr("the mapping file cannot be read: %1").arg(file.errorString()));
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
                if (!result && result.error().kind == ErrorKind::Conflict) {
                    complain(tr("a repository is called %1 already").arg(added.name));
                    finish(Usage);
                    return;
                }
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
