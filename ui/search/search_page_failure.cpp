// What the search page says and offers when there is no answer.
#include "ui/search/repair_presenter.h"
#include "ui/search/search_page.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/progress_line.h"

using namespace Qt::StringLiterals;

namespace cf::ui {

void SearchPage::connectRepair()
{
    if (m_repair) {
        connect(m_repair, &RepairPresenter::changed, this, &SearchPage::followRepair);
        connect(m_repair, &RepairPresenter::repaired, this,
                [this](const QString& sentence) { m_context.announce(sentence); });
        connect(m_repairProgress, &ProgressLine::cancelRequested, m_repair, &RepairPresenter::cancel);
        followRepair();
    }
}

void SearchPage::followRepair()
{
    const bool wasShown = !m_repairRow->isHidden();
    m_repairRow->setVisible(m_repair->isRunning());
    m_repairProgress->setText(m_repair->progressText());
    m_repairProgress->setProgress(m_repair->done(), m_repair->total());
    m_repairProgress->setCanCancel(m_repair->canCancel());
    if (wasShown != m_repair->isRunning()) { // not at every piece: the words would be read out again and again
        showState();
    }
}

void SearchPage::showFailure()
{
    m_ways.clear();
    EmptyText text{u"warn"_s,   tr("The search could not be answered"), m_presenter.failure(), tr("Try again"), {},
                   Tone::Failed};
    m_emptyAction = [this] { m_presenter.retry(); };
    if (m_repair && m_presenter.isIndexDamaged()) {
        text.sentence = m_repair->sentence();
        text.cause = m_repair->cause();
        text.action = m_repair->action();
        m_emptyAction = [this] { m_repair->repair(); };
        if (m_repair->isRunning()) {
            text.icon = u"info"_s;
            text.tone = Tone::Plain;
        } else if (m_repair->wasStopped()) {
            text.ways << tr("Search all the same");
            m_ways.emplace_back([this] { m_presenter.retry(); });
        }
    }
    m_empty->setText(text);
}

} // namespace cf::ui
