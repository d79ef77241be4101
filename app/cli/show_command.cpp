#include "app/cli/show_command.h"

#include "models/base/sha256.h"
#include "models/evidence/data_lines.h"
#include "models/evidence/dispute/dispute_export.h"
#include "models/evidence/record_json.h"
#include "models/evidence/result_export.h"
#include "ui/disputes/dispute_words_presenter.h"
#include "ui/paper/leaving_presenter.h"
#include "ui/record/custody_words_presenter.h"

#include <QJsonArray>
#include <QSaveFile>

#include <cstdio>

namespace cf::cli {

namespace {
constexpr qint64 maxBytes = qint64(1) << 30;
}

bool ShowCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser,
                {{QStringLiteral("json"), tr("Prints JSON.")},
                 {QStringLiteral("content"), tr("Writes the archived bytes, if they are still those that came in; "
                                                "- for standard output."),
                  QStringLiteral("FILE")},
                 {QStringLiteral("as-of"), tr("As it was known then, e.g. 2025-03-14 or 2025-03-14T09:12:00Z."),
                  QStringLiteral("TIME")}},
                arguments,
                tr("Shows one communication: by our id (cm-…) or a unique beginning of it, or by the organisation's "
                   "document id."))) {
        return false;
    }
    if (parser.positionalArguments().size() != 1) {
        return wrong(tr("name one communication"));
    }
    if (parser.isSet(QStringLiteral("as-of"))) {
        const auto at = readMoment(parser.value(QStringLiteral("as-of")), QTimeZone(QTimeZone::systemTimeZoneId()));
        if (!at) {
            return wrong(tr("not a time: %1").arg(parser.value(QStringLiteral("as-of"))));
        }
        m_asOf = at->utc;
    }
    m_id = parser.positionalArguments().constFirst();
    m_json = parser.isSet(QStringLiteral("json"));
    m_contentFile = parser.value(QStringLiteral("content"));
    return true;
}

void ShowCommand::run(Program& program)
{
    deliver(program.cache().record(m_id, m_asOf), this, [this, &program](const Result<cache::Record>& record) {
        if (!record) {
            finishWithoutRecord(m_id, record.error());
            return;
        }
        deliver(cache::disconnectedIn(program.cache()), this, [this, &program, found = *record](const Result<cache::Disconnected>& all) {
            if (!all) {
                finish(all.error());
                return;
            }
            askCustody(program, found, *all);
        });
    });
}

void ShowCommand::askCustody(Program& program, const cache::Record& record, const cache::Disconnected& disconnected)
{
    deliver(evidence::custodyOf(program.cache(), record), this, [this, &program, record, disconnected](const Result<evidence::Custody>& custody) {
        if (!custody) {
            finish(custody.error());
            return;
        }
        askDisputes(program, record, disconnected, *custody);
    });
}

void ShowCommand::askDisputes(Program& program, const cache::Record& record, const cache::Disconnected& disconnected, const evidence::Custody& custody)
{
    deliver(program.desk().disputeLinks(), this, [this, &program, record, disconnected, custody](const Result<std::vector<DisputeLink>>& links) {
        if (!links) {
            finish(links.error());
            return;
        }
        deliver(evidence::disputesOfRecord(program.cache(), record.communication.id, *links), this, [this, &program, record, disconnected, custody](const Result<std::vector<evidence::RecordDispute>>& disputes) {
            if (!disputes) {
                finish(disputes.error());
                return;
            }
            m_disputes = *disputes;
            if (m_contentFile != u"-") {
                print(record, disconnected, custody);
            }
            if (m_contentFile.isEmpty()) {
                finish(Done);
            } else {
                writeContent(program, record);
            }
        });
    });
}

void ShowCommand::print(const cache::Record& record, const cache::Disconnected& disconnected, const evidence::Custody& custody)
{
    const auto place = disconnected.find(record.repositoryName);
    const auto since = place == disconnected.end() ? std::nullopt : std::optional(*place);
    if (m_json) {
        QJsonObject told = evidence::recordJson(record);
        told.insert(QStringLiteral("disconnected"), isoUtc(since));
        told.insert(QStringLiteral("custody"), evidence::custodyJson(custody));
        QJsonArray disputes;
        for (const evidence::RecordDispute& one : m_disputes) {
            disputes.append(evidence::recordDisputeJson(one));
        }
        told.insert(QStringLiteral("disputes"), disputes);
        printJson(told);
        return;
    }
    const Communication& c = record.communication;
    out() << (c.title.isEmpty() ? c.type : c.title) << Qt::endl;
    for (const TemplateUsage& usage : c.usages) {
        out() << tr("template %1 version %2").arg(usage.code, usage.version)
              << (usage.approvedBy.isEmpty() ? QString() : tr(", approved by %1").arg(usage.approvedBy)) << Qt::endl;
    }
    out() << tr("issued %1, sent %2").arg(evidence::exportDate(c.issued), evidence::exportDate(c.sent)) << Qt::endl;
    for (const RecipientLeg& leg : c.legs) {
        out() << QStringLiteral("  %1  %2  %3  %4")
                     .arg(QString(code(leg.channel)), leg.customer, leg.recipient, QString(code(stateOf(leg))))
              << Qt::endl;
        for (const DeliveryEvent& event : leg.events) {
            out() << QStringLiteral("    %1  %2  %3  %4")
                         .arg(evidence::exportDate(event.at), QString(code(event.state)), event.reason,
                              tr("grade %1").arg(QString(code(event.grade))))
                  << Qt::endl;
        }
    }
    for (const cache::RenditionRecord& r : record.renditions) {
        out() << QStringLiteral("  %1  %2  %3  %4")
                     .arg(QString(code(r.rendition.role)), r.rendition.source.nativeId, QString(code(r.status.content)),
                          QString::fromLatin1(r.status.sha256.toHex()))
              << Qt::endl;
    }
    const ui::TimeTelling telling{query::Zone{query::Zone::Kind::Utc, {}}, {}};
    for (const evidence::HandOver& hop : custody.hops) {
        out() << QStringLiteral("  %1: %2").arg(ui::handOverName(hop), ui::handOverSentence(hop, telling)) << Qt::endl;
    }
    for (const ui::DisputeFact& one : ui::recordDisputeFacts(m_disputes, telling)) {
        out() << QStringLiteral("  %1: %2  %3").arg(one.fact.name, one.subject, one.fact.value) << Qt::endl;
    }
    printData(record);
    out() << QStringLiteral("%1  %2  %3").arg(c.id.value(), c.documentId, record.repositoryName) << Qt::endl;
    if (since) {
        out() << tr("%1 is disconnected: as of %2; no longer kept in step since %3")
                     .arg(record.repositoryName, record.watermark ? isoUtc(record.watermark) : tr("nothing yet"), isoUtc(since))
              << Qt::endl;
    }
}

void ShowCommand::printData(const cache::Record& record)
{
    for (const cache::Making& making : record.makings) {
        if (!making.data) {
            continue;
        }
        const auto lines = evidence::dataLinesOf(*making.data);
        const evidence::DataCount count = evidence::countOf(lines);
        out() << tr("made from %Ln value(s) of %1, captured %2, SHA-256 %3", nullptr, int(count.values))
                     .arg(count.systems.join(QStringLiteral(", ")), isoUtc(making.data->snapshot.captured), QString::fromLatin1(making.data->sha256.toHex()))
              << Qt::endl;
        for (const evidence::DataLine& line : lines) {
            out() << QStringLiteral("  %1  %2  %3").arg(line.path, line.value, line.source)
                  << (line.differs() ? QStringLiteral("  ") + tr("later %1, %2").arg(line.later->value, line.later->documentId) : QString()) << Qt::endl;
        }
    }
}

void ShowCommand::writeContent(Program& program, const cache::Record& record)
{
    if (record.renditions.empty()) {
        complain(tr("there is no document"));
        finish(Failed);
        return;
    }
    const ui::Leaving leaving{.what = QStringLiteral("document"), .of = {{QStringLiteral("communication"), record.communication.id.value()}}};
    if (const auto allowed = ui::mayLeave(leaving); !allowed) {
        finish(allowed.error());
        return;
    }
    const cache::SourceStatus status = record.renditions.front().status;
    deliver(program.content().content(status.ref, maxBytes), this, [this, status, leaving](const Result<QByteArray>& bytes) {
        if (!bytes) {
            complain(bytes.error().detail);
            finish(bytes.error().kind == ErrorKind::NotFound ? Integrity : exitCodeOf(bytes.error()));
            return;
        }
        if (!status.sha256.isEmpty() && sha256Of(*bytes) != status.sha256) {
            complain(tr("the bytes are not those that were archived; nothing is written"));
            finish(Integrity);
            return;
        }
        if (m_contentFile == u"-") {
            out().flush();
            const bool whole =
                std::fwrite(bytes->constData(), 1, size_t(bytes->size()), stdout) == size_t(bytes->size());
            const bool hasLeft = whole && std::fflush(stdout) == 0;
            if (hasLeft) {
                ui::hasLeft(leaving, ui::leftBytes(*bytes));
            }
            finish(hasLeft ? Done : Failed);
            return;
        }
        QSaveFile file(m_contentFile);
        if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit()) {
            complain(tr("%1 cannot be written: %2").arg(m_contentFile, file.errorString()));
            finish(Failed);
            return;
        }
        ui::hasLeft(leaving, ui::leftBytes(*bytes));
        finish(Done);
    });
}

} // namespace cf::cli
