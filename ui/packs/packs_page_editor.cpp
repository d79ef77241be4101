// A pack that is put together: checklist, items, and the pages of one of them.
#include "ui/packs/pack_line_delegate.h"
#include "ui/packs/pack_page_view.h"
#include "ui/packs/packs_page.h"
#include "ui/search/words_presenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/progress_line.h"
#include "ui/widgets/section_header.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

enum Preview { NothingLeaf, PageLeaf, TextLeaf };

QTableView* linesView(const QString& name, const QString& spoken, PackLines& lines)
{
    QTableView* view = plainTable(name, spoken, lines);
    view->setItemDelegate(new PackLineDelegate(lines, view));
    view->horizontalHeader()->hide();
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setDragEnabled(true);
    view->setMouseTracking(true);
    return view;
}

} // namespace

QWidget* PacksWidget::makeEditor()
{
    m_bar = new Notice;
    m_bar->setObjectName(u"packBar"_s);
    m_filed = new Notice;
    m_filed->setObjectName(u"packFiled"_s);
    connect(m_filed, &Notice::actionTriggered, this, [this] { m_context.open(u"outbox"_s, m_presenter.filing().filed().front().intent.command.key); });
    m_leftOut = new Label({}, Type::Caption, Ink::Uncertain);
    m_leftOut->setObjectName(u"packLeftOut"_s);
    m_leftOut->setWrap(true);
    m_progress = new ProgressLine;
    m_progress->setObjectName(u"packProgress"_s);
    m_progress->setCanPause(false);
    m_progress->setCanCancel(true);
    connect(m_progress, &ProgressLine::cancelRequested, this, [this] {
        m_presenter.sealer().cancel();
        m_context.announce(tr("Not sealed: it was cancelled"));
        follow();
    });
    auto* sides = new QSplitter(Qt::Horizontal);
    sides->setObjectName(u"packSides"_s);
    sides->setChildrenCollapsible(false);
    sides->setHandleWidth(1);
    sides->addWidget(makeChecklist());
    sides->addWidget(makeItems());
    sides->addWidget(makePreview());
    sides->setStretchFactor(0, 3);
    sides->setStretchFactor(1, 3);
    sides->setStretchFactor(2, 4);
    sides->setSizes({px(320), px(340), px(420)});
    auto* editor = column({m_bar, m_filed, column({m_leftOut, m_progress}, 4, {24, 4, 24, 4}), hairline(), sides});
    editor->setObjectName(u"packEditor"_s);
    static_cast<QBoxLayout*>(editor->layout())->setStretch(4, 1);
    return editor;
}

QWidget* PacksWidget::makeChecklist()
{
    m_checklist = new QComboBox;
    m_checklist->setObjectName(u"packChecklist"_s);
    m_checklist->setAccessibleName(tr("Checklist"));
    for (const PackChecklist& one : m_presenter.checklists().all) {
        m_checklist->addItem(checklistName(one), one.id);
    }
    connect(m_checklist, &QComboBox::activated, this, [this] { m_presenter.setChecklist(m_checklist->currentData().toString()); });
    m_wantedView = linesView(u"packWanted"_s, tr("What the checklist wants, and what could be added"), m_wanted);
    const auto activate = [this](const QModelIndex& index) {
        if (const PackLine* one = m_wanted.line(index.row())) {
            act(*one);
        }
    };
    connect(m_wantedView, &QTableView::activated, this, activate);
    connect(m_wantedView, &QTableView::doubleClicked, this, activate);
    m_add = new QLineEdit;
    m_add->setObjectName(u"packAdd"_s);
    m_add->setAccessibleName(tr("Document id to add"));
    m_add->setPlaceholderText(tr("Add a document by its id"));
    connect(m_add, &QLineEdit::returnPressed, this, [this] {
        if (!m_add->text().trimmed().isEmpty()) {
            m_presenter.add(QStringList{m_add->text().trimmed()});
            m_add->clear();
        }
    });
    auto* side = column({column({new SectionHeader(tr("Checklist")), m_checklist}, 4, {16, 8, 16, 8}), m_wantedView, column({m_add}, 0, {16, 8, 16, 12})});
    static_cast<QBoxLayout*>(side->layout())->setStretch(1, 1);
    return side;
}

QWidget* PacksWidget::makeItems()
{
    m_items.setTakesDrops(true);
    m_itemView = linesView(u"packItems"_s, tr("Items, in the order in which they are sealed"), m_items);
    m_itemView->setAcceptDrops(true);
    m_itemView->setDropIndicatorShown(true);
    m_itemView->setDragDropOverwriteMode(false);
    m_itemView->setDragDropMode(QAbstractItemView::DragDrop);
    m_itemView->setDefaultDropAction(Qt::MoveAction);
    m_itemView->installEventFilter(this);
    connect(&m_items, &PackLines::dropped, this, [this](const QString& key, int place) {
        if (m_presenter.pack().composition.find(key)) {
            const auto& items = m_presenter.pack().composition.items;
            const int at = int(std::ranges::find(items, key, &PackItem::key) - items.begin());
            m_presenter.moveTo(key, place > at ? place - 1 : place);
            return;
        }
        for (const PackLine& one : m_wanted.lines()) {
            if (one.kind == PackLine::Kind::Candidate && one.key == key) {
                m_presenter.add(one.item);
            }
        }
        m_presenter.moveTo(key, place);
    });
    connect(m_itemView->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        const PackLine* one = m_items.line(index.row());
        if (!m_isFilling && one && one->kind == PackLine::Kind::Item) {
            chooseItem(one->key);
        }
    });
    connect(m_itemView, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const PackLine* one = m_items.line(index.row())) {
            act(*one);
        }
    });
    auto* up = toolButton(u"packUp"_s, u"up"_s, tr("Move up"), Qt::ALT | Qt::Key_Up);
    auto* down = toolButton(u"packDown"_s, u"down"_s, tr("Move down"), Qt::ALT | Qt::Key_Down);
    auto* out = toolButton(u"packRemove"_s, u"minus"_s, tr("Take out"), Qt::Key_Delete);
    connect(up, &QToolButton::clicked, this, [this] { moveCurrent(-1); });
    connect(down, &QToolButton::clicked, this, [this] { moveCurrent(1); });
    connect(out, &QToolButton::clicked, this, &PacksWidget::removeCurrent);
    auto* side = column({column({rowOf({new SectionHeader(tr("Items")), nullptr, up, down, out}, 2)}, 0, {16, 8, 16, 4}), m_itemView});
    static_cast<QBoxLayout*>(side->layout())->setStretch(1, 1);
    return side;
}

QWidget* PacksWidget::makePreview()
{
    m_previewTitle = new Label({}, Type::BodyStrong);
    m_pageNumber = new Label({}, Type::Caption, Ink::Secondary);
    m_pageNumber->setObjectName(u"packPageNumber"_s);
    m_before = toolButton(u"packPageBefore"_s, u"up"_s, tr("Page before"), Qt::Key_PageUp);
    m_after = toolButton(u"packPageAfter"_s, u"down"_s, tr("Page after"), Qt::Key_PageDown);
    connect(m_before, &QToolButton::clicked, this, [this] { m_presenter.preview().goTo(m_presenter.preview().page() - 1); });
    connect(m_after, &QToolButton::clicked, this, [this] { m_presenter.preview().goTo(m_presenter.preview().page() + 1); });
    m_code = new QComboBox;
    m_code->setObjectName(u"packCode"_s);
    m_code->setAccessibleName(tr("Why it is redacted"));
    for (const QString& code : packRedactionCodes()) {
        m_code->addItem(redactionWord(code), code);
    }
    setScaledWidth(m_code, 150, 190);
    m_words = new QLineEdit;
    m_words->setObjectName(u"packWords"_s);
    m_words->setAccessibleName(tr("Words to redact wherever they stand in it"));
    m_words->setPlaceholderText(tr("Redact these words wherever they stand"));
    connect(m_words, &QLineEdit::returnPressed, this, &PacksWidget::hideWords);
    m_hideSelection = button(u"packHideSelection"_s, tr("Redact the selection"), u"cut"_s);
    connect(m_hideSelection, &QPushButton::clicked, this, &PacksWidget::hideSelection);
    m_page = new PackPageView;
    connect(m_page, &PackPageView::placesChosen, this, &PacksWidget::redact);
    connect(m_page, &PackPageView::uncoverRequested, this, &PacksWidget::uncover);
    connect(m_page, &PackPageView::pageRequested, this, [this](int by) { m_presenter.preview().goTo(m_presenter.preview().page() + by); });
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"packText"_s);
    m_text->setAccessibleName(tr("Text of the item"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_redactions = new Facts;
    m_redactions->setObjectName(u"packRedactions"_s);
    m_redactions->setAccessibleName(tr("Redactions; Enter takes one away"));
    connect(m_redactions, &ItemList::activated, this, &PacksWidget::uncover);
    m_previewEmpty = new EmptyState;
    m_preview = new QStackedWidget;
    m_preview->addWidget(m_previewEmpty);
    QScrollArea* pages = scrolling(m_page, QPalette::Midlight);
    pages->setObjectName(u"packPageScroll"_s);
    m_preview->addWidget(pages);
    m_preview->addWidget(m_text);
    auto* side = column({column({rowOf({m_previewTitle, nullptr, m_pageNumber, m_before, m_after}, 4), rowOf({m_code, m_words, m_hideSelection}, 8)}, 6, {16, 8, 16, 8}), hairline(), m_preview, column({m_redactions}, 0, {8, 4, 8, 8})});
    static_cast<QBoxLayout*>(side->layout())->setStretch(2, 1);
    return side;
}

void PacksWidget::followEditor()
{
    const auto& review = m_presenter.review();
    const evidence::PackReview* seen = review ? &*review : nullptr;
    m_isFilling = true;
    const PackLine* wanted = m_wanted.line(m_wantedView->currentIndex().row());
    const QString wantedKey = wanted ? wanted->key : QString();
    const int wantedRow = m_wantedView->currentIndex().row();
    if (seen) {
        m_wanted.set(packChecklistLines(*seen, m_presenter.telling()));
        if (!m_wantedView->currentIndex().isValid() && wantedRow >= 0 && m_wanted.rowCount() > 0) {
            const int same = std::max(m_wanted.rowOf(PackLine::Kind::Candidate, wantedKey), m_wanted.rowOf(PackLine::Kind::Requirement, wantedKey));
            m_wantedView->setCurrentIndex(m_wanted.index(same >= 0 ? same : std::min(wantedRow, m_wanted.rowCount() - 1), 0));
        }
    }
    m_items.set(packItemLines(m_presenter.pack(), seen, m_presenter.telling()));
    const auto& items = m_presenter.pack().composition.items;
    if (!m_presenter.pack().composition.find(m_chosen)) {
        m_chosen = items.empty() ? QString() : items.front().key;
    }
    if (const int row = m_items.rowOf(PackLine::Kind::Item, m_chosen); row >= 0 && m_itemView->currentIndex().row() != row) {
        m_itemView->setCurrentIndex(m_items.index(row, 0));
    }
    m_isFilling = false;
    chooseItem(m_chosen);
    m_checklist->setCurrentIndex(m_checklist->findData(m_presenter.pack().composition.checklist));
    const bool isSealing = m_presenter.sealer().isRunning();
    m_progress->setVisible(isSealing);
    m_progress->setText(tr("Sealing"));
    m_progress->setProgress(m_presenter.sealer().done(), m_presenter.sealer().total());
    const bool isBarred = seen && !seen->bars.empty();
    m_bar->setVisible(isBarred && !isSealing);
    if (isBarred) {
        const QString more = seen->bars.size() > 1 ? tr("%1 (and %Ln more)", nullptr, int(seen->bars.size()) - 1) : u"%1"_s;
        m_bar->set(u"warn"_s, more.arg(packBarSentence(seen->bars.front(), *seen)), Tone::Failed);
    }
    const auto& filed = m_presenter.filing().filed();
    m_filed->setVisible(!filed.empty());
    if (!filed.empty()) {
        const MarkedText mark = intentMark(filed.front().intent);
        const Tone tone = mark.mark == Mark::Failed ? Tone::Failed : mark.mark == Mark::Uncertain ? Tone::Uncertain : Tone::Plain;
        m_filed->set(mark.icon, filedPackWords(filed.front(), m_presenter.filing().telling()), tone, tr("Outbox"));
    }
    m_leftOut->setText(seen ? leftOutSentence(*seen) : QString());
    m_leftOut->setVisible(seen && seen->leftOut > 0);
    followPreview();
}

void PacksWidget::followPreview()
{
    using Kind = PackPreviewPresenter::Kind;
    PackPreviewPresenter& preview = m_presenter.preview();
    const PackItem* item = m_presenter.pack().composition.find(preview.key());
    const bool isPages = item && preview.kind() == Kind::Pages, isText = item && preview.kind() == Kind::Text;
    m_previewTitle->setText(item ? packItemTitle(*item, m_presenter.telling()) : QString());
    m_pageNumber->setText(isPages ? tr("page %1 of %2").arg(preview.page() + 1).arg(preview.pageCount()) : QString());
    m_before->setEnabled(isPages && preview.page() > 0);
    m_after->setEnabled(isPages && preview.page() + 1 < preview.pageCount());
    m_words->setEnabled(isPages || isText);
    m_code->setEnabled(isPages || isText);
    m_hideSelection->setVisible(isText);
    QList<Fact> redactions;
    if (item) {
        for (const PackRedaction& one : item->redactions) {
            redactions << Fact{one.page < 0 ? tr("Text") : tr("Page %1").arg(one.page + 1), redactionWord(one.code), u"cut"_s, Tone::Plain, false, true};
        }
    }
    m_redactions->setFacts(redactions);
    m_redactions->setVisible(!redactions.isEmpty());
    if (isPages) {
        m_page->setPage(preview, item->redactions);
        m_preview->setCurrentIndex(PageLeaf);
    } else if (isText) {
        const QString shown = redactedText(preview.text(), {});
        if (m_text->toPlainText() != shown) {
            m_text->setPlainText(shown);
        }
        QList<QTextEdit::ExtraSelection> marks;
        for (const PackRedaction& one : item->redactions) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(m_text->document());
            mark.cursor.setPosition(std::min<int>(one.from, int(shown.size())));
            mark.cursor.setPosition(std::min<int>(one.from + one.length, int(shown.size())), QTextCursor::KeepAnchor);
            mark.format.setBackground(tk().ink);
            mark.format.setForeground(tk().surface);
            marks << mark;
        }
        m_text->setExtraSelections(marks);
        m_preview->setCurrentIndex(TextLeaf);
    } else {
        const QString problem = preview.kind() == Kind::Problem ? preview.problem() : QString();
        m_previewEmpty->setText(problem.isEmpty() ? EmptyText{u"page"_s, item && preview.kind() == Kind::Loading ? tr("The document is fetched") : tr("Choose an item to see its pages")}
                                                  : EmptyText{u"warn"_s, tr("It cannot be shown"), problem, {}, {}, Tone::Uncertain});
        m_preview->setCurrentIndex(NothingLeaf);
    }
}

QString PacksWidget::currentItem() const
{
    const PackLine* one = m_items.line(m_itemView->currentIndex().row());
    return one && one->kind == PackLine::Kind::Item ? one->key : QString();
}

void PacksWidget::chooseItem(const QString& key)
{
    m_chosen = key;
    m_presenter.look(key);
}

void PacksWidget::act(const PackLine& line)
{
    switch (line.kind) {
    case PackLine::Kind::Candidate:
    case PackLine::Kind::Version:
        if (!line.isIn) {
            m_presenter.add(PackItem(line.item)); // the line goes while it is added
        }
        break;
    case PackLine::Kind::Requirement: break;
    case PackLine::Kind::Item:
        chooseItem(line.key);
        m_page->isVisible() ? m_page->setFocus() : m_text->setFocus();
        break;
    }
}

void PacksWidget::moveCurrent(int by) { m_presenter.move(currentItem(), by); }
void PacksWidget::removeCurrent() { m_presenter.remove(currentItem()); }
void PacksWidget::redact(const std::vector<PackRedaction>& places) { m_presenter.redact(m_chosen, places, m_code->currentData().toString()); }
void PacksWidget::uncover(int redaction) { m_presenter.uncover(m_chosen, redaction); }

void PacksWidget::hideWords()
{
    if (!m_words->text().trimmed().isEmpty()) {
        m_presenter.preview().find(m_words->text());
        m_words->clear();
    }
}

void PacksWidget::hideSelection()
{
    const QTextCursor cursor = m_text->textCursor();
    const QString& text = m_presenter.preview().text();
    if (!cursor.hasSelection() || m_text->document()->characterCount() - 1 != text.size()) { // else positions would not be those of the text
        m_context.announce(cursor.hasSelection() ? tr("Type the words instead: places cannot be told in this text") : tr("Nothing is selected"));
        return;
    }
    PackRedaction one;
    one.page = -1;
    one.from = cursor.selectionStart();
    one.length = cursor.selectionEnd() - cursor.selectionStart();
    redact({one});
}

bool PacksWidget::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_itemView || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() & Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
        key->matches(QKeySequence::Undo) ? m_presenter.undo() : m_presenter.redo();
        return true;
    }
    return false;
}

} // namespace cf::ui
