// The page of preservation while files are read again and after it: how far a run is, what it found, and its report.
#include "ui/paper/leaving_presenter.h"
#include "ui/preservation/preservation_page.h"
#include "ui/preservation/read_again_dialog.h"
#include "ui/search/words_presenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/progress_line.h"

#include <QApplication>
#include <QFileDialog>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace cf::ui {

void PreservationWidget::followProgress()
{
    const FixityPresenter& reading = m_presenter.reading();
    const bool isBusy = reading.isReading() || reading.isOpening();
    m_read->setEnabled(m_presenter.phase() == PreservationPresenter::Phase::Ready && m_presenter.book().files() > 0 && !reading.isRunning());
    const bool hasFocus = m_progress->isAncestorOf(QApplication::focusWidget());
    m_hadFocus = isBusy ? hasFocus : m_hadFocus || hasFocus; // who held it by the keyboard finds what came of it under the keyboard
    m_progress->setVisible(reading.isRunning());
    if (reading.isRunning()) {
        const auto [done, of] = reading.progress();
        m_progress->setText(progressText());
        m_progress->setProgress(done, of);
        m_progress->setPaused(reading.isPaused());
        m_progress->setCanPause(isBusy); // while it is pausing, too: another button under the same key would be pressed else
        m_progress->setCanCancel(isBusy);
    }
}

QString PreservationWidget::progressText() const
{
    const FixityPresenter& reading = m_presenter.reading();
    const auto [done, of] = reading.progress();
    if (of > 0 && reading.isPausing()) {
        return tr("Pausing behind the file that is being read: %1 of %2").arg(numberText(done), numberText(of));
    }
    if (of > 0 && reading.isPaused()) {
        return reading.isOpening() ? tr("Paused; opened: %1 of %2").arg(numberText(done), numberText(of)) : tr("Paused; read: %1 of %2").arg(numberText(done), numberText(of));
    }
    if (of > 0) {
        return reading.isOpening() ? tr("Opening files: %1 of %2").arg(numberText(done), numberText(of)) : tr("Reading files again: %1 of %2").arg(numberText(done), numberText(of));
    }
    return reading.isPaused() ? tr("Paused") : reading.isPlanning() || reading.isReading() ? tr("Choosing what is to be read") : tr("Counting what was read");
}

void PreservationWidget::followRun()
{
    const KeptFixityRun* run = m_presenter.run();
    m_runText->setText(m_presenter.runText());
    const bool isOpen = run && !run->report, isBusy = m_presenter.reading().isRunning();
    for (QPushButton* one : {m_goOn, m_finish}) {
        one->setVisible(isOpen);
        one->setEnabled(!isBusy);
    }
    m_report->setVisible(run && run->report && run->isAsKept);
    m_csv->setVisible(run && run->report && !run->report->findings.empty());
    m_findings->setVisible(m_presenter.findings().rowCount() > 0);
    if (run) {
        for (int row = 0; row < m_presenter.runs().rowCount(); ++row) {
            if (m_presenter.isRun(row) && m_runs->currentIndex().row() != row) {
                m_runs->setCurrentIndex(m_presenter.runs().index(row, 0));
            }
        }
    }
    if (run && run->draw.id == m_awaited && run->report.has_value() == m_isReportAwaited) {
        m_awaited.clear();
        QPushButton* next = m_isReportAwaited ? m_report : m_goOn;
        if (m_tab == Tab::Runs && next->isVisible()) {
            next->setFocus(Qt::OtherFocusReason);
        }
    }
}

void PreservationWidget::awaitReport(const QString& run, bool isEnded)
{
    if (std::exchange(m_hadFocus, false)) {
        m_awaited = run;
        m_isReportAwaited = isEnded;
    }
}

void PreservationWidget::askWhat()
{
    if (!m_read->isEnabled()) {
        return;
    }
    auto* dialog = new ReadAgainDialog(window(), m_parts, m_presenter.book());
    connect(dialog, &ReadAgainDialog::chosen, this, [this](const evidence::FixityWish& wish) {
        m_presenter.reading().begin(wish);
        showTab(Tab::Runs);
    });
    connect(dialog, &QDialog::accepted, this, [this] { m_runs->setFocus(Qt::OtherFocusReason); }); // the button that opened it is no longer to be pressed
    dialog->open();
}

void PreservationWidget::askReport()
{
    const KeptFixityRun* run = m_presenter.run();
    if (!run) {
        return;
    }
    auto* dialog = new QFileDialog(window(), tr("Report"));
    dialog->setObjectName(u"preservationReportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    dialog->selectFile(run->draw.id + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, &m_presenter, &PreservationPresenter::writeReport);
    dialog->open();
}

void PreservationWidget::askCsv()
{
    auto* dialog = new QFileDialog(window(), tr("Export"));
    dialog->setObjectName(u"preservationExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV (*.csv)"));
    dialog->selectFile(u"not-as-recorded.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        leaveAsFile(this, {.what = u"readings"_s}, path, m_presenter.findingsCsv(), [this, path](const QString& problem) {
            m_context.announce(problem.isEmpty() ? tr("Exported to %1").arg(path) : tr("%1 cannot be written: %2").arg(path, problem));
        });
    });
    dialog->open();
}

} // namespace cf::ui
