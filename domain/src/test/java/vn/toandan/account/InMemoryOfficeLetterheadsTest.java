package vn.toandan.account;

class InMemoryOfficeLetterheadsTest implements OfficeLetterheadsContract {

    private final OfficeLetterheads letterheads = new InMemoryOfficeLetterheads();

    @Override
    public OfficeLetterheads letterheads() {
        return letterheads;
    }
}
