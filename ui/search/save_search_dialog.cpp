#include "ui/search/save_search_dialog.h"

#include "ui/search/saved_searches_presenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace cf::ui {

SaveSearchDialog::SaveSearchDialog(QWidget* window, const SavedSearchesPresenter& saved, const QString& query,
                                   const QString& proposal)
    : Overlay(window, u"saveSearchDialog"_s, tr("Save search"), 440)
    , m_saved(saved)
    , m_line(new QLineEdit(proposal))
    , m_problem(new Label({}, Type::Caption, Ink::Failed))
    , m_save(button(u"saveSearchOk"_s, tr("Save search"), {}, Emphasis::Primary))
{
    auto* what = new Label(query.isEmpty() ? tr("Everything") : query, Type::Mono, Ink::Secondary);
    m_line->setObjectName(u"savedSearchName"_s);
    m_line->setAccessibleName(tr("Name"));
    m_line->setPlaceholderText(tr("Name"));
    m_line->setMaxLength(120);
    m_line->selectAll();
    m_problem->setObjectName(u"savedSearchProblem"_s);
    auto* cancel = button(u"saveSearchCancel"_s, tr("Cancel"));
    content()->addWidget(what);
    content()->addWidget(m_line);
    content()->addWidget(m_problem);
    addButtons({cancel, m_save});
    connect(m_line, &QLineEdit::textChanged, this, &SaveSearchDialog::check);
    connect(m_line, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT named(name());
        accept();
    });
    check();
    m_line->setFocus();
}

QString SaveSearchDialog::name() const { return m_line->text().trimmed(); }

void SaveSearchDialog::check()
{
    const QString problem = m_saved.problemWith(m_line->text());
    m_problem->setText(m_line->text().isEmpty() ? QString() : problem);
    m_line->setAccessibleDescription(problem);
    m_save->setEnabled(problem.isEmpty());
}

} // namespace cf::ui
