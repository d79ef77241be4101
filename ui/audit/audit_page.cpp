#include "ui/audit/audit_page.h"

#include "ui/record/mark_delegate.h"
#include "ui/search/words_presenter.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/plain_table.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace cf::ui {

AuditWidget::AuditWidget(const AuditParts& parts, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_presenter(parts)
    , m_head(new PageHead(tr("Audit")))
    , m_notice(new Notice)
    , m_table(plainTable(u"auditSteps"_s, tr("What is verified, and what came of it"), m_steps))
    , m_files(new QSpinBox)
    , m_seed(lineField(u"auditSeed"_s, tr("made by the program, unless you choose one"), 200))
    , m_found(wrapped(u"auditFound"_s, Type::Body, Ink::Secondary))
    , m_begin(button(u"auditBegin"_s, tr("Verify everything"), u"shield"_s, Emphasis::Primary))
    , m_pause(button(u"auditPause"_s, tr("Pause"), u"pause"_s))
    , m_cancel(button(u"auditCancel"_s, tr("Cancel"), u"close"_s))
    , m_bundle(button(u"auditBundle"_s, tr("Signed bundle…"), u"download"_s))
{
    setObjectName(u"auditPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_head->setObjectName(u"auditHead"_s);
    m_notice->setObjectName(u"auditNotice"_s);
    for (QPushButton* one : {m_bundle, m_pause, m_cancel, m_begin}) {
        m_head->appendAction(one);
    }
    m_table->setItemDelegate(new MarkDelegate(AuditTable::MarkRole, m_table));
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    m_found->setAccessibleName(tr("The step that is chosen"));
    auto* body = column({makeForm(), m_table, m_found}, 12, {16, 12, 16, 16});
    static_cast<QBoxLayout*>(body->layout())->setStretch(1, 1);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_head);
    box->addWidget(m_notice);
    box->addWidget(hairline());
    box->addWidget(body, 1);
    connect(m_begin, &QPushButton::clicked, this, &AuditWidget::begin);
    connect(m_pause, &QPushButton::clicked, this, &AuditWidget::pauseOrResume);
    connect(m_cancel, &QPushButton::clicked, &m_presenter, &AuditPresenter::cancel);
    connect(m_bundle, &QPushButton::clicked, this, &AuditWidget::askBundle);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AuditWidget::follow);
    connect(&m_presenter, &AuditPresenter::changed, this, &AuditWidget::follow);
    connect(&m_presenter, &AuditPresenter::told, this, [this](const QString& sentence) { m_context.announce(sentence); });
    connect(&m_presenter, &AuditPresenter::written, this, [this](const QString& path, const QString& key, const QString& whyUnsigned) {
        m_trouble = key.isEmpty() ? tr("The bundle is not signed: %1").arg(whyUnsigned) : QString();
        m_context.announce(key.isEmpty() ? m_trouble : tr("%1 written, signed").arg(path));
        follow();
    });
    connect(&m_presenter, &AuditPresenter::failed, this, [this](const Error& error) {
        m_trouble = tr("The bundle was not written: %1").arg(errorText(error));
        m_context.announce(m_trouble);
        follow();
    });
    m_context.actions.add({u"audit.begin"_s, tr("Audit"), tr("Verify everything"), u"shield"_s, tr("Verifies the log, files, holds and what was sealed, one after the other")}, [this](bool) {
        m_context.open(u"audit"_s, {});
        begin();
    });
    follow();
}

QWidget* AuditWidget::makeForm()
{
    m_files->setObjectName(u"auditFiles"_s);
    m_files->setRange(0, 100'000);
    m_files->setValue(AuditWish().files);
    m_files->setGroupSeparatorShown(true);
    auto* form = rowOf({titled(tr("Files to read again"), m_files), titled(tr("Seed of the sample"), m_seed), nullptr}, 16);
    setScaledWidth(m_seed, 320);
    return form;
}

void AuditWidget::begin()
{
    m_trouble.clear();
    m_presenter.begin({m_files->value(), m_seed->text().trimmed()});
    m_table->setFocus();
}

void AuditWidget::pauseOrResume()
{
    const bool isStanding = m_presenter.phase() == AuditPresenter::Phase::Paused || m_presenter.phase() == AuditPresenter::Phase::Pausing;
    isStanding ? m_presenter.resume() : m_presenter.pause();
}

void AuditWidget::askBundle()
{
    auto* dialog = new QFileDialog(window(), tr("Signed bundle of the audit"));
    dialog->setObjectName(u"auditBundleFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(m_presenter.run().id + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { m_presenter.write(path, Signing::IfPossible, Asking::Person); });
    dialog->open();
}

void AuditWidget::follow()
{
    fitColumns(*m_table);
    using Phase = AuditPresenter::Phase;
    const Phase phase = m_presenter.phase();
    const AuditRun& run = m_presenter.run();
    m_steps.set(run, m_presenter.step(), m_presenter.progress(), phase == Phase::Paused);
    const bool isDone = m_presenter.isFinished();
    const QString bar = phase == Phase::Idle ? m_presenter.barred() : QString();
    m_head->setScope(run.id.isEmpty() ? tr("The log, its witnesses, a sample of files, holds, what was sealed, and who may do what: in one run") : isDone ? tr("%1, seed %2").arg(run.id, run.seed.isEmpty() ? u"–"_s : run.seed) : run.id);
    m_begin->setEnabled(phase == Phase::Idle && bar.isEmpty());
    m_begin->setToolTip(bar);
    m_begin->setStatusTip(bar);
    m_pause->setEnabled(phase == Phase::Running || phase == Phase::Paused || phase == Phase::Pausing);
    m_pause->setText(phase == Phase::Paused || phase == Phase::Pausing ? tr("Go on") : tr("Pause"));
    m_cancel->setEnabled(m_presenter.isUnderWay() && phase != Phase::Cancelling);
    m_bundle->setEnabled(isDone);
    m_files->setEnabled(phase == Phase::Idle);
    m_seed->setEnabled(phase == Phase::Idle);
    const AuditOutcome outcome = run.outcome();
    const Tone tone = outcome == AuditOutcome::Wrong ? Tone::Failed : outcome == AuditOutcome::Open ? Tone::Uncertain : Tone::Verified;
    const QString notice = !m_trouble.isEmpty() ? m_trouble : isDone ? m_presenter.verdict() : bar;
    m_notice->set(isDone && outcome == AuditOutcome::Fits && m_trouble.isEmpty() ? u"tick"_s : u"warn"_s, notice, m_trouble.isEmpty() ? (isDone ? tone : Tone::Uncertain) : Tone::Failed);
    m_notice->setVisible(!notice.isEmpty());
    const int row = m_table->currentIndex().row();
    m_found->setText(row < 0 ? QString() : m_steps.index(row, AuditTable::Found).data().toString());
}

Page auditPage(const AuditParts& parts)
{
    return {u"audit"_s, u"shield"_s, QCoreApplication::translate("AuditPage", "Audit"), [parts](QWidget* parent, PageContext& context) {
                auto* made = new AuditWidget(parts, context, parent);
                return PageSlot{made, [](const QString&) {}};
            }};
}

} // namespace cf::ui
