// The part of campaign_command.h that is about those who did not get it, and what was asked for again.
#include "app/cli/campaign_command.h"

#include "models/query/print.h"
#include "ui/campaign/campaign_words_presenter.h"
#include "ui/search/export_presenter.h"

#include <QJsonArray>

namespace cf::cli {

using namespace Qt::StringLiterals;

void CampaignCommand::askAgainAsked(Program& program)
{
    deliver(program.outbox().askedReissues(), this, [this, &program](const Result<std::vector<AskedReissue>>& asked) {
        if (!asked) {
            finish(asked.error());
            return;
        }
        m_asked = *asked;
        deliver(evidence::askedAgainOf(program.cache().readers(), program.searches(), *m_population, m_calendar, m_asked), this,
                [this, &program](const Result<std::vector<evidence::AskedAgain>>& some) {
                    if (!some) {
                        finish(some.error());
                        return;
                    }
                    m_askedAgain = *some;
                    writeRecipients(program);
                });
    });
}

void CampaignCommand::writeRecipients(Program& program)
{
    if (m_recipients.isEmpty()) {
        end();
        return;
    }
    evidence::ListWanted wanted;
    wanted.path = m_recipients;
    wanted.format = m_recipients.endsWith(u".jsonl") ? evidence::ExportFormat::JsonLines : evidence::ExportFormat::Csv;
    wanted.zone = ui::ExportPresenter::zoneCode(m_population->zone);
    wanted.program = u"Counterfoil "_s + QCoreApplication::applicationVersion();
    wanted.at = program.clock().now();
    wanted.stands = m_stands;
    wanted.isExact = m_account.noData.empty();
    wanted.asked = m_asked;
    deliver(evidence::writeUnreached(program.cache().readers(), program.searches(), *m_population, m_calendar, wanted, std::make_shared<std::atomic<qint64>>(0),
                                     nullptr),
            this, [this](const Result<evidence::ListWritten>& written) {
                if (!written) {
                    finish(written.error());
                    return;
                }
                err() << tr("%1 recipients of %2 letters written to %3").arg(written->recipients).arg(written->letters).arg(m_recipients) << Qt::endl;
                end();
            });
}

void CampaignCommand::printAskedAgain() const
{
    constexpr int countWidth = 10;
    for (const evidence::AskedAgain& some : m_askedAgain) {
        const QString query = m_reconcile && some.query ? u"  "_s + query::print(*some.query) : QString();
        out() << QString::number(some.letters).rightJustified(countWidth) << u"    "_s << tr("asked for again: %1").arg(ui::askedStageWord(some.stage)) << query << Qt::endl;
    }
}

QJsonArray CampaignCommand::askedAgainJson() const
{
    QJsonArray all;
    for (const evidence::AskedAgain& some : m_askedAgain) {
        all << QJsonObject{{u"status"_s, codeOf(some.stage)}, {u"count"_s, some.letters}, {u"query"_s, some.query ? QJsonValue(query::print(*some.query)) : QJsonValue()}};
    }
    return all;
}

} // namespace cf::cli
