#include "ui/record/copies_dialog.h"

#include "ui/record/record_marks.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/line_field.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace cf::ui {

CopiesDialog::CopiesDialog(QWidget* window, CopiesPresenter& presenter, const TimeTelling& telling)
    : Overlay(window, u"copiesDialog"_s, tr("Is it the same communication?"), 680)
    , m_presenter(presenter)
    , m_telling(telling)
    , m_list(new Facts)
    , m_other(new QLineEdit)
    , m_reason(new QLineEdit)
    , m_problem(new Label({}, Type::Caption, Ink::Failed))
    , m_same(button(u"copiesSame"_s, tr("The same")))
    , m_apart(button(u"copiesApart"_s, tr("Not the same")))
    , m_undo(button(u"copiesUndo"_s, tr("Undo the decision")))
{
    auto* what = new Label(tr("Records are never merged: each stays one of its own, and counts stay as they are. What is said here is shown with "
                              "the record, with its reason, and can be undone."),
                           Type::Body, Ink::Secondary);
    what->setWrap(true);
    m_list->setObjectName(u"copiesList"_s);
    m_list->setAccessibleName(tr("Copies"));
    m_other->setObjectName(u"copiesOther"_s);
    m_reason->setObjectName(u"copiesReason"_s);
    m_problem->setObjectName(u"copiesProblem"_s);
    m_problem->setWrap(true);
    auto* close = button(u"copiesClose"_s, tr("Close"));
    content()->addWidget(what);
    content()->addWidget(m_list);
    content()->addWidget(titled(tr("The other record: its document id or Counterfoil id"), m_other));
    content()->addWidget(titled(tr("Reason"), m_reason));
    content()->addWidget(m_problem);
    addButtons({close, m_undo, m_apart, m_same});
    setKept(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_same, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_apart, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        for (const CopiesPresenter::Copy& copy : m_presenter.copies()) {
            if (copy.copy.id.value() == m_other->text().trimmed()) {
                m_presenter.undo(copy.copy.id);
            }
        }
    });
    connect(m_list, &ItemList::activated, this, &CopiesDialog::choose);
    connect(m_other, &QLineEdit::textChanged, this, &CopiesDialog::follow);
    connect(&presenter, &CopiesPresenter::changed, this, &CopiesDialog::follow);
    connect(&presenter, &CopiesPresenter::decided, this, [this] {
        m_reason->clear();
        m_problem->setText({});
    });
    connect(&presenter, &CopiesPresenter::refused, this, [this](const QString& sentence) { m_problem->setText(sentence); });
    follow();
    choose(0);
}

void CopiesDialog::choose(int item)
{
    const size_t copies = m_presenter.copies().size();
    const size_t place = size_t(std::max(item, 0));
    if (item < 0 || place >= copies + m_presenter.proposals().size()) {
        return;
    }
    const CommunicationId other = place < copies ? m_presenter.copies()[place].copy.id : m_presenter.proposals()[place - copies].copy.id;
    m_other->setText(other.value());
    m_reason->setFocus();
}

void CopiesDialog::follow()
{
    QList<RecordFact> facts = m_presenter.facts(m_telling);
    facts.resize(std::min<qsizetype>(facts.size(), qsizetype(m_presenter.copies().size() + m_presenter.proposals().size())));
    m_list->setFacts(factsFrom(facts));
    m_list->setVisible(!facts.isEmpty());
    const auto chosen = std::ranges::find_if(m_presenter.copies(), [this](const CopiesPresenter::Copy& copy) {
        return copy.copy.id.value() == m_other->text().trimmed();
    });
    const bool isKnown = chosen != m_presenter.copies().end();
    m_undo->setEnabled(isKnown && chosen->decision);
    m_same->setEnabled(!m_other->text().trimmed().isEmpty() && !(isKnown && chosen->decision && chosen->decision->isSame));
    m_apart->setEnabled(!m_other->text().trimmed().isEmpty() && !(isKnown && chosen->isApart()));
}

void CopiesDialog::decide(bool isSame)
{
    m_problem->setText({});
    m_presenter.decide(m_other->text(), isSame, m_reason->text());
}

} // namespace cf::ui
