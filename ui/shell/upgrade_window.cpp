#include "ui/shell/upgrade_window.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/progress_line.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QDir>

using namespace Qt::StringLiterals;

namespace cf::ui {

UpgradeWindow::UpgradeWindow(const QString& profile, QWidget* parent)
    : QWidget(parent)
    , m_progress(new ProgressLine)
{
    setObjectName(u"upgradeWindow"_s);
    setWindowTitle(tr("Counterfoil"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* what = new Label(tr("What is known of %1 is being brought to the form of this version. With millions of letters this takes some minutes; what is archived is not touched.")
                               .arg(QDir::toNativeSeparators(profile)),
                           Type::Body, Ink::Secondary);
    what->setWrap(true);
    m_progress->setObjectName(u"upgradeProgress"_s);
    m_progress->setCanPause(false);
    m_progress->setCanCancel(false);
    auto* quit = button(u"upgradeQuit"_s, tr("Quit"));
    quit->setToolTip(tr("It goes on at the next start."));
    connect(quit, &QPushButton::clicked, this, &UpgradeWindow::quitRequested);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(column({new Label(tr("The profile is being brought up to date"), Type::Heading), what, m_progress, rowOf({nullptr, quit})}, 12, {24, 24, 24, 20}));
    setScaledWidth(this, 480, 480);
    setProgress(0, 0);
}

void UpgradeWindow::setProgress(int done, int of)
{
    m_progress->setText(of > 0 ? tr("Step %1 of %2").arg(done + 1).arg(of) : tr("Looking at what there is"));
    m_progress->setProgress(done, of > 1 ? of : 0); // of one step nobody knows how far it is
}

void UpgradeWindow::closeEvent(QCloseEvent* event)
{
    event->accept();
    Q_EMIT quitRequested();
}

} // namespace cf::ui
