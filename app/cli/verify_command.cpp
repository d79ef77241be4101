#include "app/cli/verify_command.h"

#include "models/cache/delivery_notices.h"
#include "models/domain/connection_setting.h"
#include "models/search/text_index.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace cf::cli {

namespace {

QJsonArray toJson(const std::vector<VerifiedItem>& items)
{
    QJsonArray array;
    for (const VerifiedItem& item : items) {
        array.append(QJsonObject{{QStringLiteral("id"), item.communication.value()},
                                 {QStringLiteral("documentId"), item.documentId},
                                 {QStringLiteral("repository"), item.repository},
                                 {QStringLiteral("path"), item.nativeId},
                                 {QStringLiteral("recorded"), QString::fromLatin1(item.recorded.toHex())},
                                 {QStringLiteral("found"), QString::fromLatin1(item.found.toHex())},
                                 {QStringLiteral("reason"), item.reason}});
    }
    return array;
}

} // namespace

bool VerifyCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser,
                {{QStringLiteral("all"), tr("Verifies everything.")},
                 {QStringLiteral("index"), tr("Verifies the search index instead, against the rows it was made of.")},
                 {QStringLiteral("repair"), tr("With --index: makes again what is damaged or missing.")},
                 {QStringLiteral("events"), tr("Verifies the delivery events instead: that each is as it came, and none was taken out.")},
                 {QStringLiteral("against-repository"),
                  tr("Reads everything from the repositories named, or from all, and compares what they say with the cache.")},
                 {QStringLiteral("json"), tr("Prints JSON.")}},
                arguments,
                tr("Reads the archived bytes again and compares them with what was recorded when they came in."))) {
        return false;
    }
    m_ids = parser.positionalArguments();
    m_all = parser.isSet(QStringLiteral("all"));
    m_json = parser.isSet(QStringLiteral("json"));
    m_index = parser.isSet(QStringLiteral("index"));
    m_repair = parser.isSet(QStringLiteral("repair"));
    m_against = parser.isSet(QStringLiteral("against-repository"));
    m_events = parser.isSet(QStringLiteral("events"));
    if (m_against) {
        return (!m_all && !m_index && !m_repair && !m_events) || wrong(tr("--against-repository goes with names of repositories alone"));
    }
    if (int(m_all) + int(!m_ids.isEmpty()) + int(m_index) + int(m_events) != 1) {
        return wrong(tr("name what to verify, or --all, --index, --events or --against-repository"));
    }
    if (m_repair && !m_index) {
        return wrong(tr("--repair goes with --index; documents are never changed"));
    }
    return true;
}

void VerifyCommand::run(Program& program)
{
    if (m_against) {
        compareAll(program);
    } else if (m_events) {
        verifyEvents(program);
    } else if (m_index) {
        m_repair ? repairIndex(program) : verifyIndex(program);
    } else if (m_all) {
        verify(program);
    } else {
        resolveNext(program);
    }
}

void VerifyCommand::verifyEvents(Program& program)
{
    const auto checking = program.cache().readers().read([](store::Database& database) { return cache::checkEvents(database); });
    deliver(checking, this, [this](const Result<cache::EventCheck>& found) {
        if (!found) {
            finish(found.error());
            return;
        }
        if (m_json) {
            printJson({{QStringLiteral("events"), found->events}, {QStringLiteral("conflicts"), found->conflicts}, {QStringLiteral("firstBroken"), found->firstBroken}, {QStringLiteral("erased"), found->erased}});
        } else if (found->firstBroken == 0) {
            out() << tr("%1 events, each as it came and in its place; %2 came again with other content").arg(found->events).arg(found->conflicts) << Qt::endl;
        } else {
            out() << tr("event %1 is not what it was, or one before it was taken out; %2 events in all").arg(found->firstBroken).arg(found->events) << Qt::endl;
        }
        finish(found->firstBroken == 0 ? Done : Integrity);
    });
}

void VerifyCommand::resolveNext(Program& program)
{
    if (m_communications.size() == size_t(m_ids.size())) {
        verify(program);
        return;
    }
    const QString id = m_ids[qsizetype(m_communications.size())];
    deliver(program.cache().record(id), this, [this, &program](const Result<cache::Record>& record) {
        if (!record) {
            finishWithoutRecord(m_ids[qsizetype(m_communications.size())], record.error());
            return;
        }
        m_communications.push_back(record->communication.id);
        resolveNext(program);
    });
}

void VerifyCommand::verify(Program& program)
{
    deliver(program.verification().verify(m_communications, {}), this, [this](const Result<VerificationReport>& found) {
        if (!found) {
            finish(found.error());
            return;
        }
        report(*found);
    });
}

void VerifyCommand::report(const VerificationReport& found)
{
    // What had no hash so far has one from now on, but nothing vouches for it before now: it is not called intact.
    std::vector<VerifiedItem> unreadable = found.unreadable;
    for (VerifiedItem item : found.withoutHash) {
        item.reason = m_json ? QStringLiteral("no hash was recorded before; recorded now")
                             : tr("no hash was recorded before; recorded now");
        unreadable.push_back(std::move(item));
    }
    if (m_json) {
        printJson({{QStringLiteral("checked"), found.checked},
                   {QStringLiteral("intact"), found.intact},
                   {QStringLiteral("altered"), toJson(found.altered)},
                   {QStringLiteral("missing"), toJson(found.missing)},
                   {QStringLiteral("unreadable"), toJson(unreadable)}});
    } else {
        out() << tr("%1 checked, %2 intact, %3 altered, %4 missing, %5 unreadable")
                     .arg(found.checked)
                     .arg(found.intact)
                     .arg(found.altered.size())
                     .arg(found.missing.size())
                     .arg(unreadable.size())
              << Qt::endl;
        const auto list = [](const QString& word, const std::vector<VerifiedItem>& items) {
            for (const VerifiedItem& item : items) {
                out() << QStringLiteral("  %1  %2  %3  %4/%5  %6")
                             .arg(word, item.communication.value(), item.documentId, item.repository, item.nativeId,
                                  item.reason)
                      << Qt::endl;
            }
        };
        list(tr("altered"), found.altered);
        list(tr("missing"), found.missing);
        list(tr("unreadable"), unreadable);
    }
    finish(!found.altered.empty() || !found.missing.empty() ? Integrity : !unreadable.empty() ? Partial : Done);
}

void VerifyCommand::compareAll(Program& program)
{
    deliver(program.cache().repositories(), this, [this, &program](const Result<std::vector<Repository>>& all) {
        if (!all) {
            finish(all.error());
            return;
        }
        QStringList unknown = m_ids;
        for (const Repository& repository : *all) {
            if (m_ids.isEmpty() ? holdsRecords(repository.kind) : m_ids.contains(repository.name, Qt::CaseInsensitive)) {
                m_toCompare.push_back(repository);
            }
            unknown.removeIf([&](const QString& name) { return name.compare(repository.name, Qt::CaseInsensitive) == 0; });
        }
        if (!unknown.isEmpty()) {
            complain(tr("no repository is called %1").arg(unknown.first()));
            finish(Usage);
            return;
        }
        compareNext(program);
    });
}

void VerifyCommand::compareNext(Program& program)
{
    if (m_toCompare.empty()) {
        reportComparisons();
        return;
    }
    const Repository repository = m_toCompare.front();
    m_toCompare.erase(m_toCompare.begin());
    deliver(program.connections().compare(repository.id, {}), this,
            [this, &program, repository](const Result<RepositoryComparison>& compared) {
                if (compared) {
                    m_compared.push_back(*compared);
                } else {
                    complain(tr("%1 could not be compared: %2").arg(repository.name, compared.error().detail));
                    m_notCompared = m_notCompared.value_or(compared.error());
                }
                compareNext(program);
            });
}

void VerifyCommand::reportComparisons()
{
    const auto listed = [](const std::vector<RepositoryComparison::Difference>& all) {
        QJsonArray array;
        for (const RepositoryComparison::Difference& one : all) {
            array.append(QJsonObject{{u"id"_s, one.communication.value()},
                                     {u"nativeId"_s, one.nativeId},
                                     {u"documentId"_s, one.documentId},
                                     {u"fields"_s, QJsonArray::fromStringList(one.fields)}});
        }
        return array;
    };
    QJsonArray repositories;
    bool agree = true;
    for (const RepositoryComparison& one : m_compared) {
        agree = agree && one.agrees();
        if (m_json) {
            repositories.append(QJsonObject{{u"name"_s, one.name},
                                            {u"at"_s, isoUtc(one.began)},
                                            {u"completeTo"_s, isoUtc(one.watermark)},
                                            {u"there"_s, one.there},
                                            {u"same"_s, one.same},
                                            {u"setAside"_s, one.aside},
                                            {u"differing"_s, one.differing},
                                            {u"onlyThere"_s, one.onlyThere},
                                            {u"onlyHere"_s, one.onlyHere},
                                            {u"differ"_s, listed(one.differingOnes)},
                                            {u"missingHere"_s, listed(one.onlyThereOnes)},
                                            {u"missingThere"_s, listed(one.onlyHereOnes)}});
            continue;
        }
        out() << tr("%1: %2 records there, %3 the same here, %4 differ, %5 only there, %6 only here, %7 not understood")
                     .arg(one.name)
                     .arg(one.there)
                     .arg(one.same)
                     .arg(one.differing)
                     .arg(one.onlyThere)
                     .arg(one.onlyHere)
                     .arg(one.aside)
              << Qt::endl;
        const auto tell = [](const QString& word, const std::vector<RepositoryComparison::Difference>& all) {
            for (const RepositoryComparison::Difference& d : all) {
                out() << u"  %1  %2  %3  %4"_s.arg(word, d.nativeId, d.documentId, d.fields.join(u", "_s)) << Qt::endl;
            }
        };
        tell(tr("differs"), one.differingOnes);
        tell(tr("only there"), one.onlyThereOnes);
        tell(tr("only here"), one.onlyHereOnes);
    }
    if (m_json) {
        printJson({{u"repositories"_s, repositories}});
    }
    if (m_compared.empty() && m_notCompared) {
        finish(*m_notCompared);
    } else {
        finish(!agree ? Integrity : m_notCompared ? Partial : Done);
    }
}

void VerifyCommand::verifyIndex(Program& program)
{
    deliver(program.cache().readers().read([](store::Database& database) { return search::checkIndex(database); }), this,
            [this](const Result<search::IndexReport>& found) {
                found ? reportIndex(*found) : finish(found.error());
            });
}

void VerifyCommand::repairIndex(Program& program)
{
    auto* mending = new search::IndexMending(program.cache().readers(), program.cache().writer(), program.cache().path(), this);
    connect(mending, &RepairControl::statusChanged, this, [this, mending] {
        const RepairStatus status = mending->status();
        m_remade = status.done;
        if (status.phase == RepairStatus::Phase::Done) {
            reportIndex(mending->report());
        } else if (status.phase == RepairStatus::Phase::Failed) {
            mending->report().isClean() ? finish(*status.error) : reportIndex(mending->report());
        }
    });
    mending->repair();
}

void VerifyCommand::reportIndex(const search::IndexReport& found)
{
    if (m_json) {
        QJsonObject report{{QStringLiteral("communications"), found.communications},
                           {QStringLiteral("damaged"), QJsonArray::fromStringList(found.damaged)},
                           {QStringLiteral("missing"), found.missing},
                           {QStringLiteral("superfluous"), found.superfluous}};
        if (m_repair) {
            report.insert(QStringLiteral("remade"), m_remade);
        }
        printJson(report);
    } else {
        if (m_repair) {
            out() << tr("%Ln communication(s) put into the search index again", nullptr, int(m_remade)) << Qt::endl;
        }
        for (const QString& damage : found.damaged) {
            out() << u"  "_s << damage << Qt::endl;
        }
        out() << (found.isClean()
                      ? tr("search index of %1 communications: nothing damaged, nothing missing").arg(found.communications)
                      : tr("search index of %1 communications: %2 damaged, %3 missing, %4 superfluous; --repair makes them again")
                            .arg(found.communications)
                            .arg(found.damaged.size())
                            .arg(found.missing)
                            .arg(found.superfluous))
              << Qt::endl;
    }
    finish(found.isClean() ? Done : Integrity);
}

} // namespace cf::cli
