// Writing those who did not get a campaign's letters to a file, one line a recipient, without waiting for it.
#pragma once

#include "models/evidence/recipient_list.h"
#include "ui/campaign/campaign_presenter.h"

#include <QTimer>

namespace cf::ui {

/// One at a time. The file is read and written on a reader's thread; signals come on this object's thread.
class RecipientExportPresenter : public QObject
{
    Q_OBJECT
public:
    explicit RecipientExportPresenter(CampaignPresenter& campaign, QObject* parent = nullptr);
    ~RecipientExportPresenter() override; ///< a running one is ended, and leaves no file

    void start(const QString& path, evidence::ExportFormat format, bool byteOrderMark);
    void cancel();
    bool isRunning() const { return m_stop != nullptr; }
    CampaignPresenter& campaign() { return m_campaign; }

Q_SIGNALS:
    void progressed(qint64 letters, qint64 of);
    void finished(qint64 recipients, qint64 letters, const QString& path);
    void cancelled();
    void failed(const QString& sentence);

private:
    void readAsked(const evidence::ListWanted& wanted);
    void write(const evidence::ListWanted& wanted);

    CampaignPresenter& m_campaign;
    QTimer m_watch; ///< looks at how far it is
    std::shared_ptr<std::atomic<qint64>> m_letters;
    std::shared_ptr<store::Interrupt> m_stop;
    qint64 m_all = 0;
};

} // namespace cf::ui
