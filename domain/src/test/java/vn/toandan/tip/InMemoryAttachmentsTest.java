package vn.toandan.tip;

class InMemoryAttachmentsTest implements AttachmentsContract {

    private final Attachments attachments = new InMemoryAttachments();

    @Override
    public Attachments attachments() {
        return attachments;
    }
}
