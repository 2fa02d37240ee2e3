package vn.toandan.certificate;

class KeyedTest implements SignaturePairs {

    @Override
    public Signer signer() {
        return new Keyed("xã");
    }

    @Override
    public Verifier verifier() {
        return new Keyed("xã");
    }

    @Override
    public Verifier ofAnotherOffice() {
        return new Keyed("xã khác");
    }
}
