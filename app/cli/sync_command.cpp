#include "app/cli/sync_command.h"

#include "models/domain/connection_setting.h"
#include "ui/outbox/outbox_words_presenter.h"
#include "ui/shell/watermarks_presenter.h"

#include <QJsonArray>

namespace cf::cli {

bool SyncCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser, {{QStringLiteral("json"), tr("Prints JSON.")}}, arguments,
                tr("Brings the cache in step with the named repositories, or with all.\n"
                   "It can be stopped or killed at any moment and goes on where it was."))) {
        return false;
    }
    m_names = parser.positionalArguments();
    m_json = parser.isSet(QStringLiteral("json"));
    return true;
}

void SyncCommand::run(Program& program)
{
    m_elapsed.start();
    deliver(program.cache().repositories(), this,
            [this, &program](const Result<std::vector<Repository>>& repositories) {
                if (!repositories) {
                    finish(repositories.error());
                    return;
                }
                start(program, *repositories);
            });
}

void SyncCommand::start(Program& program, const std::vector<Repository>& repositories)
{
    QStringList chosen;
    for (const Repository& repository : repositories) {
        const bool isConnected = !disconnectedSince(repository.connection), isNamed = m_names.contains(repository.name, Qt::CaseInsensitive);
        if (isNamed && !isConnected) {
            complain(tr("%1 is disconnected; what is known of it stays as it is").arg(repository.name));
            finish(Usage);
            return;
        }
        if (isNamed || (m_names.isEmpty() && isConnected)) {
            chosen << repository.name;
        }
    }
    for (const QString& name : m_names) {
        if (!chosen.contains(name, Qt::CaseInsensitive)) {
            complain(tr("no repository is called %1").arg(name));
            finish(Usage);
            return;
        }
    }
    if (chosen.isEmpty()) {
        complain(tr("no repository is connected; connect one with: counterfoil add folder PATH"));
        finish(Usage);
        return;
    }
    m_waiting = QSet<QString>(chosen.begin(), chosen.end());
    connect(&program.sync(), &SyncControl::runFinished, this, [this, &program](const QString& name, bool complete) {
        m_complete[name] = complete;
        m_waiting.remove(name);
        if (m_waiting.isEmpty()) {
            follow(program, m_complete.keys());
        }
    });
    if (!m_json) {
        connect(&program.sync(), &SyncControl::statusChanged, this, [this, &program] { tellPhases(program); });
    }
    program.sync().syncNow(chosen);
}

/// On standard error, when a run comes to another phase, and at each tenth of one that tells how much it is.
void SyncCommand::tellPhases(Program& program)
{
    for (const SyncStatus& status : program.sync().status()) {
        if (!m_waiting.contains(status.name) || status.phase != SyncStatus::Phase::Reading) {
            continue;
        }
        const qint64 whole = status.of.value_or(0);
        const std::pair now(status.doing, whole > 0 ? int(status.done * 10 / whole) : 0);
        if (const auto before = m_told.find(status.name); before != m_told.end() && *before == now) {
            continue;
        }
        m_told.insert(status.name, now);
        QString line = tr("%1: %2").arg(status.name, ui::phaseWord(status.doing));
        if (whole > 0) {
            line += tr(", %1 of %2").arg(status.done).arg(whole);
        }
        if (status.perSecond >= 1) {
            //: records a second
            line += tr(", %1/s").arg(qint64(status.perSecond));
        }
        if (status.secondsLeft) {
            line += tr(", %Ln s left", nullptr, *status.secondsLeft);
        }
        err() << line << Qt::endl;
    }
}

/// What each of them shows of what was asked for, and what comes next of that: as the window does.
void SyncCommand::follow(Program& program, QStringList names)
{
    if (names.isEmpty()) {
        report(program);
        return;
    }
    const QString name = names.takeFirst();
    program.follow(name, [this, &program, names](const std::optional<Error>& error) {
        if (error) {
            complain(tr("Not all that follows from cases could be planned: %1").arg(ui::followingWords(*error)));
        }
        follow(program, names);
    });
}

void SyncCommand::report(Program& program)
{
    deliver(
        program.cache().repositories(), this, [this, &program](const Result<std::vector<Repository>>& repositories) {
            if (!repositories) {
                finish(repositories.error());
                return;
            }
            QJsonArray told;
            int failed = 0;
            int offline = 0;
            bool aside = false;
            const std::vector<SyncStatus> statuses = program.sync().status();
            for (const Repository& repository : *repositories) {
                const auto status = std::find_if(statuses.begin(), statuses.end(),
                                                 [&](const SyncStatus& s) { return s.repository == repository.id; });
                if (status == statuses.end()) {
                    continue;
                }
                const bool complete = m_complete.value(repository.name);
                failed += complete ? 0 : 1;
                offline += status->phase == SyncStatus::Phase::Offline ? 1 : 0;
                aside = aside || repository.setAside > 0;
                told.append(QJsonObject{{QStringLiteral("name"), repository.name},
                                        {QStringLiteral("complete"), complete},
                                        {QStringLiteral("seen"), status->seen},
                                        {QStringLiteral("written"), status->applied},
                                        {QStringLiteral("communications"), repository.communications},
                                        {QStringLiteral("setAside"), repository.setAside},
                                        {QStringLiteral("missing"), repository.missing},
                                        {QStringLiteral("altered"), repository.altered},
                                        {QStringLiteral("completeTo"), isoUtc(repository.watermark)},
                                        {QStringLiteral("error"), status->error}});
                if (!m_json) {
                    out() << tr("%1: %2 looked at, %3 written, %4 communications; %5 set aside, %6 missing, %7 altered")
                                 .arg(repository.name)
                                 .arg(status->seen)
                                 .arg(status->applied)
                                 .arg(repository.communications)
                                 .arg(repository.setAside)
                                 .arg(repository.missing)
                                 .arg(repository.altered)
                          << Qt::endl;
                }
                if (!complete) {
                    complain(tr("%1 is not complete: %2").arg(repository.name, status->error));
                }
            }
            if (m_json) {
                printJson({{QStringLiteral("repositories"), told},
                           {QStringLiteral("seconds"), double(m_elapsed.elapsed()) / 1000}});
            }
            const bool allOffline = failed > 0 && offline == told.size();
            finish(allOffline ? Unreachable : failed > 0 || aside ? Partial : Done);
        });
}

} // namespace cf::cli
