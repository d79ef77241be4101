#include "ui/campaign/recipient_export_presenter.h"

#include "models/base/deliver.h"
#include "models/outbox/outbox.h"
#include "ui/paper/leaving_presenter.h"
#include "ui/search/export_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>

namespace cf::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookEveryMs = 100;

} // namespace

RecipientExportPresenter::RecipientExportPresenter(CampaignPresenter& campaign, QObject* parent)
    : QObject(parent)
    , m_campaign(campaign)
{
    m_watch.setInterval(lookEveryMs);
    connect(&m_watch, &QTimer::timeout, this, [this] { Q_EMIT progressed(*m_letters, m_all); });
}

RecipientExportPresenter::~RecipientExportPresenter() { cancel(); }

void RecipientExportPresenter::cancel()
{
    if (m_stop) {
        m_stop->request();
    }
}

void RecipientExportPresenter::start(const QString& path, evidence::ExportFormat format, bool byteOrderMark)
{
    if (m_stop) {
        return;
    }
    evidence::ListWanted wanted;
    wanted.path = path;
    wanted.format = format;
    wanted.byteOrderMark = byteOrderMark;
    wanted.zone = ExportPresenter::zoneCode(m_campaign.population().zone);
    wanted.program = u"Counterfoil "_s + QCoreApplication::applicationVersion();
    wanted.at = m_campaign.parts().clock.now();
    wanted.stands = m_campaign.stands();
    wanted.isExact = m_campaign.account().noData.empty();
    m_all = m_campaign.undelivered();
    m_letters = std::make_shared<std::atomic<qint64>>(0);
    m_stop = std::make_shared<store::Interrupt>();
    m_watch.start();
    beforeLeaving(this, {.what = u"recipients"_s}, [this, wanted = std::move(wanted)](const std::optional<Error>& refused) {
        if (refused) {
            m_watch.stop();
            m_stop.reset();
            Q_EMIT failed(refused->detail);
        } else {
            readAsked(wanted);
        }
    });
}

void RecipientExportPresenter::readAsked(const evidence::ListWanted& wanted)
{
    outbox::Outbox* outbox = m_campaign.parts().outbox;
    if (!outbox) {
        write(wanted);
        return;
    }
    deliver(outbox->askedReissues(), this, [this, wanted](const Result<std::vector<AskedReissue>>& asked) {
        if (!asked) { // a list that leaves it out would say that nobody asked
            m_watch.stop();
            m_stop.reset();
            Q_EMIT failed(tr("The outbox could not be read: %1").arg(errorText(asked.error())));
            return;
        }
        evidence::ListWanted whole = wanted;
        whole.asked = *asked;
        write(whole);
    });
}

void RecipientExportPresenter::write(const evidence::ListWanted& wanted)
{
    deliver(evidence::writeUnreached(m_campaign.parts().cache.readers(), m_campaign.parts().searches, m_campaign.population(), m_campaign.calendar(),
                                     wanted, m_letters, m_stop),
            this, [this, path = wanted.path](const Result<evidence::ListWritten>& written) {
                m_watch.stop();
                m_stop.reset();
                if (written) {
                    hasLeftAs({.what = u"recipients"_s}, path, written->recipients);
                    Q_EMIT finished(written->recipients, written->letters, path);
                } else if (written.error().kind == ErrorKind::Cancelled) {
                    Q_EMIT cancelled();
                } else {
                    Q_EMIT failed(errorText(written.error()));
                }
            });
}

} // namespace cf::ui
