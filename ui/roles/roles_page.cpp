#include "ui/roles/roles_page.h"

#include "ui/roles/role_words_presenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/line_field.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/section_header.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int formUnits = 360;
constexpr int leastWords = 220;
constexpr int mostAssigned = 8; ///< rows before the list scrolls

} // namespace

RolesWidget::RolesWidget(const RolesParts& parts, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_presenter(parts)
    , m_head(new PageHead(tr("Roles")))
    , m_notice(new Notice)
    , m_matrix(plainTable(u"rolesMatrix"_s, tr("What each role may do"), m_presenter.permissions()))
    , m_assigned(plainTable(u"rolesAssigned"_s, tr("Who has which role"), m_presenter.assignments()))
    , m_account(lineField(u"roleAccount"_s, tr("name of the account on this machine"), 200))
    , m_role(new QComboBox)
    , m_assign(button(u"roleAssign"_s, tr("Assign the role"), u"plus"_s))
    , m_end(button(u"roleEnd"_s, tr("End this role"), u"close"_s))
    , m_fault(wrapped(u"roleFault"_s, Type::Caption, Ink::Secondary, {}))
    , m_nobody(wrapped(u"rolesNobody"_s, Type::Body, Ink::Secondary, tr("Nobody has a role yet. Assign the first one beside: the role of an administrator, who assigns the others.")))
{
    setObjectName(u"rolesPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_head->setObjectName(u"rolesHead"_s);
    m_notice->setObjectName(u"rolesNotice"_s);
    QHeaderView* header = m_matrix->horizontalHeader();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(px(80));
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    fitMatrix();
    auto* honest = wrapped(u"rolesLimits"_s, Type::Body, Ink::Secondary,
                           tr("Counterfoil refuses what a role may not do, in its outbox and on its desk, and each refusal is an entry of the activity log. Whoever can write to the files of the profile can "
                              "change who has which role. What must hold against that is decided by the repositories and the workflow system, by the rights of the account that signs in there."));
    QScrollArea* all = scrolling(column({makeAssigning(), hairline(), column({new SectionHeader(tr("What each role may do")), m_matrix}, 4, {16, 8, 16, 12}), hairline(),
                                         column({new SectionHeader(tr("What this does not enforce"))}, 0, {16, 8, 16, 0}), column({honest}, 0, {24, 4, 24, 16}), nullptr}));
    all->setObjectName(u"rolesScroll"_s);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_head);
    box->addWidget(m_notice);
    box->addWidget(hairline());
    box->addWidget(all, 1);
    connect(&m_presenter, &RolesPresenter::changed, this, &RolesWidget::follow);
    connect(&m_presenter, &RolesPresenter::told, this, [this](const QString& sentence) { m_context.announce(sentence); });
    follow();
}

QWidget* RolesWidget::makeAssigning()
{
    m_role->setObjectName(u"roleChoice"_s);
    for (const Role role : allRoles) {
        m_role->addItem(roleWord(role), int(role));
    }
    connect(m_account, &QLineEdit::textChanged, this, &RolesWidget::follow);
    connect(m_role, &QComboBox::currentIndexChanged, this, &RolesWidget::follow);
    connect(m_assigned->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RolesWidget::follow);
    connect(m_assign, &QPushButton::clicked, this, [this] { m_presenter.assign(m_account->text(), Role(m_role->currentData().toInt())); });
    connect(m_account, &QLineEdit::returnPressed, m_assign, &QPushButton::click);
    connect(m_end, &QPushButton::clicked, this, [this] { m_presenter.end(m_assigned->currentIndex().row()); });
    auto* who = column({column({new SectionHeader(tr("Who has which role"))}, 0, {16, 8, 16, 0}), column({m_assigned}, 0, {16, 4, 16, 0}), column({m_nobody, rowOf({m_end, nullptr})}, 8, {24, 8, 24, 12}), nullptr});
    auto* form = column({column({new SectionHeader(tr("Assign a role"))}, 0, {16, 8, 16, 0}), column({titled(tr("Account"), m_account), titled(tr("Role"), m_role), m_fault, rowOf({m_assign, nullptr})}, 8, {24, 4, 24, 12}), nullptr});
    setScaledWidth(form, formUnits, formUnits);
    auto* both = new QWidget;
    auto* sides = new QHBoxLayout(both);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(0);
    sides->addWidget(who, 1);
    sides->addWidget(hairline(Qt::Vertical));
    sides->addWidget(form);
    return both;
}

void RolesWidget::follow()
{
    m_head->setScope(m_presenter.scope());
    const bool isAnybody = m_presenter.assignments().rowCount() > 0;
    m_assigned->setVisible(isAnybody);
    m_end->setVisible(isAnybody);
    m_nobody->setVisible(!isAnybody);
    fitColumns(*m_assigned);
    fitRows(*m_assigned, mostAssigned);
    fitMatrix();
    const QString notice = m_presenter.notice();
    m_notice->set(m_presenter.isTrouble() ? u"warn"_s : u"info"_s, notice, m_presenter.isTrouble() ? Tone::Failed : Tone::Uncertain);
    m_notice->setVisible(!notice.isEmpty());
    const QString fault = m_presenter.faultOf(m_account->text(), Role(m_role->currentData().toInt()));
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    m_assign->setEnabled(fault.isEmpty());
    m_end->setEnabled(m_presenter.mayEnd(m_assigned->currentIndex().row()));
}

/// The words of a right give way first, as long as they can be read; where even then there is no room, as with large text, the table scrolls sideways.
void RolesWidget::fitMatrix()
{
    QHeaderView* header = m_matrix->horizontalHeader();
    int roles = 0;
    for (int i = 1; i < header->count(); ++i) {
        roles += header->sectionSize(i);
    }
    const int left = m_matrix->viewport()->width() - roles;
    header->setSectionResizeMode(0, left < px(leastWords) ? QHeaderView::Fixed : QHeaderView::Stretch);
    if (left < px(leastWords)) {
        header->resizeSection(0, px(leastWords));
    }
    fitRows(*m_matrix, rightCount);
}

void RolesWidget::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    QMetaObject::invokeMethod(this, &RolesWidget::fitMatrix, Qt::QueuedConnection); // when the table has its width, too
}

Page rolesPage(const RolesParts& parts)
{
    return {u"roles"_s, u"user"_s, QCoreApplication::translate("RolesPage", "Roles"), [parts](QWidget* parent, PageContext& context) {
                auto* made = new RolesWidget(parts, context, parent);
                return PageSlot{made, [](const QString&) {}};
            }};
}

} // namespace cf::ui
