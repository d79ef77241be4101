#include "app/cli/disconnect_command.h"

#include <QJsonArray>

#include <algorithm>

namespace cf::cli {

namespace {

QJsonObject jsonOf(const RecordRemoval& removal)
{
    QJsonArray kept;
    for (const KeptRecord& one : removal.kept) {
        kept.append(QJsonObject{{QStringLiteral("id"), one.id.value()},
                                {QStringLiteral("documentId"), one.documentId},
                                {QStringLiteral("because"), one.because == KeptBecause::OnHold ? QStringLiteral("onHold") : QStringLiteral("decided")}});
    }
    return {{QStringLiteral("records"), removal.records},   {QStringLiteral("elsewhere"), removal.elsewhere},
            {QStringLiteral("documents"), removal.documents}, {QStringLiteral("texts"), removal.texts},
            {QStringLiteral("setAside"), removal.setAside}, {QStringLiteral("gaps"), removal.gaps},
            {QStringLiteral("runs"), removal.runs},         {QStringLiteral("onHold"), removal.onHold},
            {QStringLiteral("decided"), removal.decided},   {QStringLiteral("kept"), kept}};
}

} // namespace

bool DisconnectCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser,
                {{QStringLiteral("remove-records"), tr("Removes from here what is known of it; in the repository nothing is changed.")},
                 {QStringLiteral("yes"), tr("Does it; without this it is only told what would be done.")},
                 {QStringLiteral("json"), tr("Prints JSON.")}},
                arguments,
                tr("Disconnects a repository: its password or token leaves the keychain, and nothing is asked of it any more. What is known of it "
                   "stays and can be searched, unless it is to be removed."))) {
        return false;
    }
    m_removes = parser.isSet(QStringLiteral("remove-records"));
    m_yes = parser.isSet(QStringLiteral("yes"));
    m_json = parser.isSet(QStringLiteral("json"));
    if (parser.positionalArguments().size() != 1) {
        return wrong(tr("name one repository"));
    }
    m_name = parser.positionalArguments().first();
    return true;
}

void DisconnectCommand::run(Program& program)
{
    deliver(program.cache().repositories(), this, [this, &program](const Result<std::vector<Repository>>& repositories) {
        if (repositories) {
            start(program, *repositories);
        } else {
            finish(repositories.error());
        }
    });
}

void DisconnectCommand::start(Program& program, const std::vector<Repository>& repositories)
{
    const auto found = std::ranges::find_if(repositories, [this](const Repository& one) { return one.name.compare(m_name, Qt::CaseInsensitive) == 0; });
    if (found == repositories.end()) {
        complain(tr("no repository is called %1").arg(m_name));
        finish(Usage);
        return;
    }
    if (found->kind == RepositoryKind::Folder) {
        complain(tr("%1 is a folder: it has no connection that could be ended").arg(found->name));
        finish(Usage);
        return;
    }
    m_repository = *found;
    if (!m_yes) {
        preview(program);
        return;
    }
    deliver(program.connections().disconnect(m_repository.id), this, [this, &program](const Result<void>& done) {
        if (!done) {
            finish(done.error());
        } else if (m_removes) {
            removeRecords(program);
        } else {
            tell(true);
            finish(Done);
        }
    });
}

void DisconnectCommand::preview(Program& program)
{
    if (!m_removes) {
        tell(false);
        finish(Done);
        return;
    }
    deliver(program.connections().removal(m_repository.id), this, [this](const Result<RecordRemoval>& comesTo) {
        if (!comesTo) {
            finish(comesTo.error());
            return;
        }
        tell(false, *comesTo);
        finish(Done);
    });
}

void DisconnectCommand::removeRecords(Program& program)
{
    connect(&m_removal, &QFutureWatcherBase::progressValueChanged, this, &DisconnectCommand::followRemoval);
    const QFuture<Result<RecordRemoval>> removing = program.connections().removeRecords(m_repository.id, {});
    m_removal.setFuture(removing);
    deliver(removing, this, [this](const Result<RecordRemoval>& gone) {
        if (!gone) {
            finish(gone.error());
            return;
        }
        tell(true, *gone);
        finish(Done);
    });
}

void DisconnectCommand::followRemoval()
{
    const int whole = m_removal.progressMaximum();
    const int tenths = whole > 0 ? int(qint64(m_removal.progressValue()) * 10 / whole) : 0;
    if (tenths > m_toldTenths) {
        m_toldTenths = tenths;
        err() << tr("%1 % removed").arg(tenths * 10) << Qt::endl;
    }
}

void DisconnectCommand::tell(bool isDone, const std::optional<RecordRemoval>& removal)
{
    if (m_json) {
        QJsonObject told{{QStringLiteral("id"), m_repository.id.value()},
                         {QStringLiteral("name"), m_repository.name},
                         {QStringLiteral("done"), isDone},
                         {QStringLiteral("communications"), m_repository.communications},
                         {QStringLiteral("completeTo"), isoUtc(m_repository.watermark)}};
        if (removal) {
            told.insert(QStringLiteral("removal"), jsonOf(*removal));
        }
        printJson(told);
        return;
    }
    const QString until = m_repository.watermark ? isoUtc(m_repository.watermark) : tr("nothing yet");
    if (!isDone) {
        out() << tr("%1: %2").arg(m_repository.name, m_repository.location) << Qt::endl;
        out() << tr("  its password or token leaves the keychain") << Qt::endl;
        out() << tr("  nothing is asked of it any more; there, nothing is changed") << Qt::endl;
    }
    if (removal) {
        tellRemoval(isDone, *removal);
    } else if (isDone) {
        out() << tr("%1 is disconnected; %2 communications stay here, complete to %3").arg(m_repository.name).arg(m_repository.communications).arg(until)
              << Qt::endl;
    } else {
        out() << tr("  %1 communications stay here, complete to %2").arg(m_repository.communications).arg(until) << Qt::endl;
    }
    if (!isDone) {
        out() << tr("Nothing was changed; --yes does it.") << Qt::endl;
    }
}

void DisconnectCommand::tellRemoval(bool isDone, const RecordRemoval& removal)
{
    if (isDone) {
        out() << tr("%1 is disconnected; removed from here: %2 communications").arg(m_repository.name).arg(removal.records) << Qt::endl;
    } else {
        out() << tr("  %1 communications are removed from here").arg(removal.records) << Qt::endl;
    }
    out() << tr("  of %1 of them another repository keeps a copy here, which stays").arg(removal.elsewhere) << Qt::endl;
    out() << tr("  with them: what is noted of %1 documents, %2 texts, %3 records set aside, %4 gaps, %5 runs")
                 .arg(removal.documents)
                 .arg(removal.texts)
                 .arg(removal.setAside)
                 .arg(removal.gaps)
                 .arg(removal.runs)
          << Qt::endl;
    if (removal.onHold + removal.decided > 0) {
        out() << tr("  kept: %1 on hold, %2 that decisions name").arg(removal.onHold).arg(removal.decided) << Qt::endl;
    }
    out() << tr("  in the repository all stays as it is; connected again, it is read again") << Qt::endl;
}

} // namespace cf::cli
