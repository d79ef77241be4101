// The list of the page of workspaces: its filter, its kinds, and what a notice is.
#include "ui/search/words_presenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/theme.h"
#include "ui/workspaces/workspaces_page.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int mostDays = 3'650;

} // namespace

QWidget* WorkspacesWidget::makeNoticeRow()
{
    m_notice = new QLineEdit(m_presenter.rule().query);
    m_notice->setObjectName(u"noticeQuery"_s);
    m_notice->setAccessibleName(tr("What a notice is, as a query"));
    m_days = new QSpinBox;
    m_days->setObjectName(u"noticeDays"_s);
    m_days->setAccessibleName(tr("Days before the renewal in which a notice counts"));
    m_days->setRange(1, mostDays);
    m_days->setValue(m_presenter.rule().days);
    m_ruleProblem = new Label({}, Type::Caption, Ink::Failed);
    m_ruleProblem->setObjectName(u"noticeProblem"_s);
    auto* row = rowOf({new Label(tr("A notice is"), Type::Caption, Ink::Name), m_notice, new Label(tr("sent at most"), Type::Caption, Ink::Name), m_days,
                       new Label(tr("days before the renewal"), Type::Caption, Ink::Name)}, 8);
    static_cast<QBoxLayout*>(row->layout())->setStretch(1, 1);
    connect(m_notice, &QLineEdit::editingFinished, this, &WorkspacesWidget::takeRule);
    connect(m_days, &QSpinBox::valueChanged, this, &WorkspacesWidget::takeRule);
    m_noticeRow = column({row, m_ruleProblem}, 2, {24, 0, 24, 4});
    return m_noticeRow;
}

QWidget* WorkspacesWidget::makeList()
{
    m_filter->setObjectName(u"workspaceFilter"_s);
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Filter: a name or id, workspace:policy renewal:<30d missing:notice"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, &m_presenter, &WorkspacesPresenter::setFilter);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { openRow(std::max(0, m_table->currentIndex().row())); });
    QList<QWidget*> chips;
    const auto addChip = [&](const QString& name, std::optional<BusinessKind> kind) {
        auto* chip = new LinkButton(name, {});
        chip->setCheckable(true);
        connect(chip, &QAbstractButton::clicked, this, [this, kind] { m_presenter.setKind(kind); });
        m_kinds << chip;
        chips << chip;
    };
    addChip(u"kind-all"_s, std::nullopt);
    for (const BusinessKind kind : allBusinessKinds()) {
        addChip(u"kind-"_s + codeOf(kind), kind);
    }
    m_problem = new Label({}, Type::Caption, Ink::Failed);
    m_problem->setObjectName(u"workspaceProblem"_s);
    m_problem->setWrap(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(WorkspaceTable::Kind, Qt::AscendingOrder);
    QHeaderView* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(WorkspaceTable::Name, QHeaderView::Stretch);
    setSections(*m_table, {{WorkspaceTable::Kind, 120}, {WorkspaceTable::Object, 130}, {WorkspaceTable::Customer, 110}, {WorkspaceTable::Status, 88}, {WorkspaceTable::Renewal, 100}, {WorkspaceTable::Notice, 250}, {WorkspaceTable::Repository, 120}});
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { openRow(index.row()); });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { openRow(index.row()); });
    m_rows->addWidget(column({m_table}, 0, {16, 0, 16, 0}));
    m_rows->addWidget(m_none);
    auto* list = column({column({m_filter}, 0, {24, 12, 24, 4}), flowOf(chips, 4, {20, 0, 20, 4}), makeNoticeRow(), column({m_problem}, 0, {24, 0, 24, 4}), m_rows});
    static_cast<QBoxLayout*>(list->layout())->setStretch(4, 1);
    return list;
}

void WorkspacesWidget::takeRule()
{
    const bool isRule = m_presenter.setRule({m_notice->text().trimmed(), m_days->value()});
    m_ruleProblem->setText(isRule ? QString() : tr("That is no query; the rule before it holds: %1").arg(m_presenter.rule().query));
    m_ruleProblem->setVisible(!isRule);
}

void WorkspacesWidget::followKinds()
{
    const std::vector<BusinessKind> kinds = allBusinessKinds();
    const evidence::WorkspaceList& list = m_presenter.list();
    m_kinds[0]->setText(tr("All %1").arg(numberText(list.known)));
    m_kinds[0]->setChecked(!m_presenter.kind());
    for (size_t i = 0; i < kinds.size(); ++i) {
        const auto found = list.byKind.find(kinds[i]);
        const qint64 count = found == list.byKind.end() ? 0 : found->second;
        LinkButton* chip = m_kinds[qsizetype(i) + 1];
        //: A kind of workspaces, and how many there are
        chip->setText(tr("%1 %2").arg(businessKindWord(kinds[i], true), numberText(count)));
        chip->setChecked(m_presenter.kind() == kinds[i]);
        chip->setVisible(count > 0 || m_presenter.kind() == kinds[i]);
    }
}

} // namespace cf::ui
