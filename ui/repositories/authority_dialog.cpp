#include "ui/repositories/authority_dialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/line_field.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace cf::ui {

AuthorityDialog::AuthorityDialog(QWidget* window, desk::Desk& desk, std::vector<Repository> repositories)
    : Overlay(window, u"authorityDialog"_s, tr("Which copy counts"), 680)
    , m_presenter(desk, std::move(repositories))
    , m_rules(new QListWidget)
    , m_repository(new QComboBox)
    , m_type(lineField(u"authorityType"_s, tr("any")))
    , m_from(lineField(u"authorityFrom"_s, u"2020-01-01"_s))
    , m_until(lineField(u"authorityUntil"_s, u"2026-01-01"_s))
    , m_none(new Label(tr("No rule: where copies differ, none is taken for the right one."), Type::Body, Ink::Name))
    , m_problem(new Label({}, Type::Caption, Ink::Failed))
    , m_remove(button(u"authorityRemove"_s, tr("Remove")))
    , m_up(button(u"authorityUp"_s, tr("Up")))
    , m_down(button(u"authorityDown"_s, tr("Down")))
{
    auto* what = new Label(tr("Where several repositories keep a communication, the first rule that fits its type and day of issue names the copy that "
                              "counts. Copies that are no longer shown there never count."),
                           Type::Body, Ink::Secondary);
    what->setWrap(true);
    m_rules->setObjectName(u"authorityRules"_s);
    m_rules->setAccessibleName(tr("Rules"));
    m_rules->setFrameShape(QFrame::NoFrame);
    setScaledHeight(m_rules, 132, 220);
    m_repository->setObjectName(u"authorityRepository"_s);
    m_repository->addItems(m_presenter.repositoryNames());
    m_problem->setObjectName(u"authorityProblem"_s);
    auto* addButton = button(u"authorityAdd"_s, tr("Add the rule"));
    auto* close = button(u"authorityClose"_s, tr("Close"), {}, Emphasis::Primary);
    content()->addWidget(what);
    content()->addWidget(m_none);
    content()->addWidget(m_rules);
    content()->addWidget(rowOf({m_up, m_down, m_remove, nullptr}));
    content()->addWidget(hairline());
    content()->addWidget(rowOf({titled(tr("Type"), m_type), titled(tr("Issued from"), m_from), titled(tr("Before"), m_until),
                                titled(tr("Copy that counts"), m_repository)},
                               12));
    content()->addWidget(m_problem);
    addButtons({addButton, close});
    setKept(true);
    connect(addButton, &QPushButton::clicked, this, &AuthorityDialog::add);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_presenter.remove(m_rules->currentRow()); });
    const auto move = [this](int by) {
        const int row = m_rules->currentRow();
        m_presenter.move(row, by);
        m_rules->setCurrentRow(std::clamp(row + by, 0, m_rules->count() - 1));
    };
    connect(m_up, &QPushButton::clicked, this, [move] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [move] { move(1); });
    connect(m_rules, &QListWidget::currentRowChanged, this, &AuthorityDialog::follow);
    connect(&m_presenter, &AuthorityPresenter::changed, this, &AuthorityDialog::follow);
    connect(&m_presenter, &AuthorityPresenter::refused, m_problem, &Label::setText);
    follow();
}

void AuthorityDialog::add()
{
    const QString problem = m_presenter.add(m_repository->currentText(), m_type->text(), m_from->text(), m_until->text());
    m_problem->setText(problem);
    if (problem.isEmpty()) {
        m_type->clear();
        m_from->clear();
        m_until->clear();
    }
}

void AuthorityDialog::follow()
{
    const QStringList lines = m_presenter.lines();
    const int row = m_rules->currentRow();
    const QSignalBlocker quiet(m_rules);
    QStringList shown;
    for (int i = 0; i < m_rules->count(); ++i) {
        shown << m_rules->item(i)->text();
    }
    if (shown != lines) {
        m_rules->clear();
        m_rules->addItems(lines);
        m_rules->setCurrentRow(std::min<int>(std::max(row, 0), int(lines.size()) - 1));
    }
    m_none->setVisible(m_presenter.isRead() && lines.isEmpty());
    m_rules->setVisible(!lines.isEmpty());
    const int now = m_rules->currentRow();
    m_remove->setEnabled(now >= 0);
    m_up->setEnabled(now > 0);
    m_down->setEnabled(now >= 0 && now + 1 < lines.size());
}

} // namespace cf::ui
