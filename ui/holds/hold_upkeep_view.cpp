#include "ui/holds/hold_upkeep_view.h"

#include "ui/holds/control_dialog.h"
#include "ui/record/mark_delegate.h"
#include "ui/roles/standing_presenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/plain_table.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int certificatesShown = 6, controlsShown = 5;

} // namespace

HoldUpkeepView::HoldUpkeepView(HoldUpkeepPresenter& upkeep, QWidget* parent)
    : QWidget(parent)
    , m_upkeep(upkeep)
    , m_pace(new QComboBox)
    , m_trouble(wrapped(u"holdCertificateTrouble"_s, Type::Body, Ink::Failed))
    , m_where(wrapped(u"holdCertificateFolder"_s, Type::Body, Ink::Secondary))
    , m_control(button(u"holdControl"_s, tr("Compensating control…")))
    , m_certificates(plainTable(u"holdCertificates"_s, tr("Certificates that were made by themselves"), upkeep.certificates()))
    , m_controls(plainTable(u"holdControls"_s, tr("Compensating controls"), upkeep.controls()))
{
    setObjectName(u"holdUpkeep"_s);
    m_pace->setObjectName(u"holdPace"_s);
    m_pace->setAccessibleName(tr("How often a certificate is made by itself"));
    for (const CertificatePace one : {CertificatePace::Never, CertificatePace::Daily, CertificatePace::Weekly}) {
        m_pace->addItem(certificatePaceWord(one), int(one));
    }
    m_certificates->setItemDelegate(new MarkDelegate(GapTable::MarkRole, m_certificates));
    m_controls->setItemDelegate(new MarkDelegate(GapTable::MarkRole, m_controls));
    auto* body = column({rowOf({new Label(tr("A certificate is made by itself"), Type::BodyStrong), m_pace, nullptr}, 12, {8, 0, 0, 6}), column({m_trouble, m_where}, 4, {8, 0, 0, 4}), m_certificates,
                         rowOf({new Label(tr("What makes up for repositories that do not enforce the hold"), Type::BodyStrong), nullptr, m_control}, 12, {8, 12, 0, 6}), m_controls, nullptr});
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(body);
    connect(m_pace, &QComboBox::activated, this, [this] { m_upkeep.setPace(CertificatePace(m_pace->currentData().toInt())); });
    connect(m_control, &QPushButton::clicked, this, [this] { askControl({}); });
    connect(m_controls, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const auto control = m_upkeep.controlAt(index.row())) {
            askControl(control->repository);
        }
    });
    connect(&m_upkeep, &HoldUpkeepPresenter::changed, this, &HoldUpkeepView::follow);
    follow();
}

void HoldUpkeepView::follow()
{
    m_pace->setCurrentIndex(m_pace->findData(int(m_upkeep.pace())));
    const QString refusal = refusedHere(Right::Hold);
    m_pace->setEnabled(!m_upkeep.isReleased() && refusal.isEmpty());
    m_pace->setToolTip(refusal);
    m_trouble->setText(m_upkeep.trouble());
    m_trouble->setVisible(!m_upkeep.trouble().isEmpty());
    m_where->setText(m_upkeep.where());
    m_where->setVisible(!m_upkeep.where().isEmpty());
    m_certificates->setVisible(m_upkeep.certificates().rowCount() > 0);
    m_controls->setVisible(m_upkeep.controls().rowCount() > 0);
    for (QTableView* table : {m_certificates, m_controls}) {
        fitColumns(*table);
    }
    fitRows(*m_certificates, certificatesShown);
    fitRows(*m_controls, controlsShown);
    m_control->setEnabled(!m_upkeep.needing().empty());
    m_control->setToolTip(m_control->isEnabled() ? QString() : tr("Every repository of this matter was found to enforce the hold, or none was asked yet."));
}

void HoldUpkeepView::askControl(const RepositoryId& chosen)
{
    if (m_upkeep.needing().empty()) {
        return;
    }
    auto* dialog = new ControlDialog(window(), m_upkeep, chosen);
    connect(dialog, &ControlDialog::confirmed, &m_upkeep, &HoldUpkeepPresenter::note);
    connect(dialog, &ControlDialog::endWanted, &m_upkeep, &HoldUpkeepPresenter::end);
    dialog->open();
}

} // namespace cf::ui
