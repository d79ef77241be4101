#include "ui/matters/matters_page.h"

#include "ui/record/record_marks.h"
#include "ui/search/export_dialog.h"
#include "ui/search/result_view.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/section_header.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

enum Shown { EmptyShown, WaitingShown, MatterShown };

QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

} // namespace

MattersWidget::MattersWidget(const MatterParts& parts, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_presenter(parts)
    , m_head(new PageHead(tr("Matters")))
    , m_field(new QLineEdit)
    , m_export(button(u"matterExport"_s, tr("Export the list…")))
    , m_certify(button(u"matterCertify"_s, tr("Certificate…")))
    , m_search(button(u"matterSearch"_s, tr("Show in Search")))
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
{
    setObjectName(u"mattersPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(new Skeleton);
    m_stack->addWidget(makeBody());
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(makeHead());
    box->addWidget(hairline());
    box->addWidget(m_stack, 1);
    connect(&m_presenter, &MatterPresenter::changed, this, &MattersWidget::follow);
    connect(&m_presenter, &MatterPresenter::said, this, [this](const QString& sentence) { m_context.announce(sentence); });
    connect(m_export, &QPushButton::clicked, this, &MattersWidget::exportList);
    connect(m_certify, &QPushButton::clicked, this, &MattersWidget::certify);
    connect(m_search, &QPushButton::clicked, this, [this] { m_context.search(m_presenter.story().query); });
    follow();
}

QWidget* MattersWidget::makeHead()
{
    m_head->setObjectName(u"mattersHead"_s);
    m_field->setObjectName(u"matterField"_s);
    m_field->setAccessibleName(tr("Id of a matter"));
    m_field->setPlaceholderText(tr("Case, claim, policy, loan, event or matter"));
    m_field->setClearButtonEnabled(true);
    setScaledWidth(m_field, 240, 320);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_field, m_export, m_certify, m_search}) {
        m_head->appendAction(widget);
    }
    connect(m_field, &QLineEdit::returnPressed, this, [this] { showMatter(m_field->text()); });
    return m_head;
}

QWidget* MattersWidget::makeBody()
{
    SearchPresenter& letters = m_presenter.letters();
    m_view = new ResultView(letters.table());
    m_view->setObjectName(u"matterLetters"_s);
    m_view->setAccessibleName(tr("Letters of this matter, newest first"));
    auto* facts = new QWidget;
    auto* box = new QVBoxLayout(facts);
    setScaledMargins(box, {8, 4, 8, 12});
    box->setSpacing(0);
    m_facts = new QVBoxLayout;
    box->addLayout(m_facts);
    box->addStretch(1);
    auto* scroll = scrolling(facts);
    scroll->setObjectName(u"matterFacts"_s);
    auto* sides = new QSplitter(Qt::Horizontal);
    sides->setObjectName(u"matterSides"_s);
    sides->setChildrenCollapsible(false);
    sides->setHandleWidth(1);
    sides->addWidget(column({m_view}, 0, {16, 0, 0, 0}));
    sides->addWidget(scroll);
    sides->setStretchFactor(0, 3);
    sides->setStretchFactor(1, 2);
    sides->setSizes({px(600), px(480)});
    connect(&letters, &SearchPresenter::resultReplaced, this, [this](int row) {
        if (row >= 0) {
            m_view->goTo(row);
        }
    });
    connect(m_view, &ResultView::orderChosen, &letters, &SearchPresenter::setOrder);
    connect(m_view, &ResultView::openRequested, this, &MattersWidget::openLetter);
    return sides;
}

void MattersWidget::follow()
{
    using State = MatterPresenter::State;
    const bool isShown = m_presenter.state() == State::Shown;
    m_head->setTitle(m_presenter.title());
    m_head->setScope(m_presenter.scope());
    m_export->setVisible(isShown);
    m_search->setVisible(isShown);
    m_certify->setVisible(isShown && m_presenter.canCertify());
    switch (m_presenter.state()) {
    case State::Nothing:
        m_empty->setText({u"table"_s, tr("Which matter?"), tr("Type the id of a case, claim, policy, loan, event or matter above: everything that carries it comes into one list.")});
        m_stack->setCurrentIndex(EmptyShown);
        break;
    case State::Loading: m_stack->setCurrentIndex(WaitingShown); break;
    case State::Unknown:
        m_empty->setText({u"table"_s, tr("Nothing carries the id %1").arg(m_presenter.id()),
                          tr("Searched as %1, in every connected repository. That says nothing of repositories that are not connected.").arg(evidence::matterFields().replaceInStrings(u"attr."_s, QString()).join(u", "_s))});
        m_stack->setCurrentIndex(EmptyShown);
        break;
    case State::Failed:
        m_empty->setText({u"warn"_s, tr("The matter could not be read"), m_presenter.failure(), {}, {}, Tone::Failed});
        m_stack->setCurrentIndex(EmptyShown);
        break;
    case State::Shown:
        fillFacts();
        m_stack->setCurrentIndex(MatterShown);
        break;
    }
}

void MattersWidget::fillFacts()
{
    std::vector<CustomerSection> sections = m_presenter.sections();
    if (sections == m_shownSections) {
        return;
    }
    m_shownSections = std::move(sections);
    while (QLayoutItem* item = m_facts->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // its own signal may have brought us here
        }
        delete item;
    }
    for (const CustomerSection& section : m_shownSections) {
        auto* facts = new Facts(factsFrom(section.facts));
        facts->setObjectName(u"matter-"_s + section.id);
        facts->setAccessibleName(section.title);
        facts->setNameWidth(136);
        connect(facts, &ItemList::activated, this, [this, list = section.facts](int item) {
            if (const QString query = list.value(item).query; !query.isEmpty()) {
                m_context.search(query);
            }
        });
        connect(facts, &ItemList::copied, this, [this] { m_context.announce(tr("Copied")); });
        m_facts->addWidget(column({new SectionHeader(section.title, section.note), facts}, 0, {8, 8, 8, 0}));
    }
}

void MattersWidget::openLetter()
{
    const search::Row* row = m_presenter.letters().table().row(m_view->currentRow());
    if (row) {
        m_context.search(row->documentId.isEmpty() ? m_presenter.story().query : evidence::termText(query::Field::Document, row->documentId));
    }
}

void MattersWidget::exportList()
{
    auto* presenter = new ExportPresenter(m_presenter.desk(), m_presenter.clock());
    auto* dialog = new ExportDialog(window(), *presenter, m_presenter.exportJob(), documentsFolder());
    presenter->setParent(dialog);
    connect(dialog, &ExportDialog::exported, this, [this](qint64 count, const QString& path) { m_context.announce(tr("%Ln row(s) written to %1.", nullptr, int(count)).arg(path)); });
    dialog->open();
}

void MattersWidget::certify()
{
    auto* dialog = new QFileDialog(window(), tr("Certificate of completeness"), documentsFolder(), tr("PDF (*.pdf)"));
    dialog->setObjectName(u"matterCertificateDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(u"certificate.pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, &m_presenter, &MatterPresenter::certify);
    dialog->open();
}

void MattersWidget::showMatter(const QString& id)
{
    m_field->setText(id.trimmed());
    m_presenter.show(id);
    if (isVisible() && !id.trimmed().isEmpty()) {
        m_view->setFocus(Qt::OtherFocusReason);
    }
}

void MattersWidget::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_presenter.setActive(true);
    if (m_presenter.state() == MatterPresenter::State::Nothing) {
        m_field->setFocus(Qt::OtherFocusReason);
    }
}

void MattersWidget::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_presenter.setActive(false);
}

Page mattersPage(const MatterParts& parts)
{
    return {u"matters"_s, u"table"_s, MattersWidget::tr("Matters"), [parts](QWidget* parent, PageContext& context) {
                auto* page = new MattersWidget(parts, context, parent);
                return PageSlot{page, [page](const QString& subject) {
                                    if (!subject.isEmpty()) {
                                        page->showMatter(subject);
                                    }
                                }};
            }};
}

} // namespace cf::ui
