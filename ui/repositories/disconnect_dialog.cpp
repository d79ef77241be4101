#include "ui/repositories/disconnect_dialog.h"

#include "models/domain/connection_setting.h"
#include "ui/record/record_marks.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/progress_line.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int mostSentences = 4;

} // namespace

DisconnectDialog::DisconnectDialog(QWidget* window, DisconnectPresenter::Parts parts, const Repository& repository)
    : Overlay(window, u"disconnectDialog"_s,
              disconnectedSince(repository.connection) ? tr("Remove the records of %1").arg(repository.name) : tr("Disconnect %1").arg(repository.name), 520)
    , m_presenter(std::move(parts), repository)
    , m_keep(new QRadioButton(tr("Keep what is known of it")))
    , m_remove(new QRadioButton(tr("Remove what is known of it from here")))
    , m_outcome(new Label({}, Type::Caption, Ink::Failed))
    , m_facts(new Facts)
    , m_progress(new ProgressLine)
    , m_cancel(button(u"disconnectCancel"_s, tr("Cancel"), {}, Emphasis::Primary))
    , m_end(button(u"disconnectOk"_s, tr("Disconnect")))
{
    QList<QWidget*> lines{makeChoice()};
    for (int i = 0; i < mostSentences; ++i) {
        m_sentences << new Label({}, Type::Body);
        m_sentences.back()->setWrap(true);
        lines << m_sentences.back();
    }
    lines << m_facts;
    m_facts->setObjectName(u"disconnectFacts"_s);
    m_facts->setAccessibleName(tr("What is removed"));
    m_facts->setNameWidth(128);
    QScrollArea* area = scrollingWhenShort(column(lines, 12));
    area->setObjectName(u"disconnectArea"_s);
    area->setAccessibleName(tr("What comes of it"));
    content()->addWidget(area);
    m_progress->setObjectName(u"disconnectProgress"_s);
    m_progress->setCanCancel(false); // the button below says it in a word
    content()->addWidget(m_progress);
    m_outcome->setObjectName(u"disconnectOutcome"_s);
    m_outcome->setWrap(true);
    content()->addWidget(m_outcome);
    setKept(true);
    addButtons({m_cancel, m_end});
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_presenter.isRemoving() ? m_presenter.stop() : reject(); });
    connect(m_end, &QPushButton::clicked, &m_presenter, &DisconnectPresenter::end);
    connect(m_progress, &ProgressLine::pauseRequested, &m_presenter, &DisconnectPresenter::pause);
    connect(m_progress, &ProgressLine::continueRequested, &m_presenter, &DisconnectPresenter::resume);
    connect(&m_presenter, &DisconnectPresenter::changed, this, &DisconnectDialog::follow);
    connect(&m_presenter, &DisconnectPresenter::done, this, &QDialog::accept);
    m_cancel->setFocus();
    follow();
}

QWidget* DisconnectDialog::makeChoice()
{
    m_keep->setObjectName(u"disconnectKeep"_s);
    m_keep->setAccessibleName(m_keep->text());
    m_remove->setObjectName(u"disconnectRemove"_s);
    m_remove->setAccessibleName(m_remove->text());
    (m_presenter.removes() ? m_remove : m_keep)->setChecked(true);
    connect(m_remove, &QRadioButton::toggled, &m_presenter, &DisconnectPresenter::setRemoves);
    QWidget* choice = column({m_keep, m_remove}, 4);
    choice->setVisible(m_presenter.isConnected());
    return choice;
}

void DisconnectDialog::follow()
{
    const bool running = m_presenter.isRunning(), removes = m_presenter.removes();
    m_keep->setEnabled(!running && m_presenter.isConnected());
    m_remove->setEnabled(!running && m_presenter.isConnected());
    const QStringList sentences = m_presenter.consequences();
    for (int i = 0; i < mostSentences; ++i) {
        m_sentences[i]->setText(sentences.value(i));
        m_sentences[i]->setVisible(i < sentences.size());
    }
    const QList<RecordFact> facts = removes ? m_presenter.removalFacts() : QList<RecordFact>();
    m_facts->setFacts(factsFrom(facts));
    m_facts->setVisible(!facts.isEmpty());
    const bool isCounting = removes && m_presenter.isCounting();
    m_progress->setVisible(isCounting || m_presenter.isRemoving());
    m_progress->setText(m_presenter.progressText());
    m_progress->setProgress(m_presenter.isRemoving() ? m_presenter.removed() : 0, m_presenter.isRemoving() ? m_presenter.whole() : 0);
    m_progress->setCanPause(m_presenter.isRemoving());
    m_progress->setPaused(m_presenter.isPaused());
    m_cancel->setText(m_presenter.isRemoving() ? tr("Stop") : tr("Cancel"));
    m_end->setText(!removes                      ? tr("Disconnect")
                   : m_presenter.isConnected()   ? tr("Disconnect and remove")
                                                 : tr("Remove"));
    m_end->setEnabled(!running && (!removes || m_presenter.comesTo().has_value()));
    m_outcome->setInk(m_presenter.wasStopped() ? Ink::Name : Ink::Failed);
    m_outcome->setText(m_presenter.outcome());
    m_outcome->setVisible(!m_presenter.outcome().isEmpty());
}

} // namespace cf::ui
